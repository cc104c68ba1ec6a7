import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Fact } from '../../../../schema/index.js';
import { spaced } from '../../format/text.js';
import { corrections } from '../../state/corrections.js';
import { Icon } from '../icons.js';
import { Menu } from '../menu.js';
import { fieldsOf, readWritten, tellApart } from './fact-fields.js';
import { Choice } from './form.js';

interface CorrectFactProps {
  readonly article: string;
  readonly fact: Fact;
  readonly facts: readonly Fact[];
}

/** Rejects a fact, or puts its fields right. */
export function CorrectFact({ article, fact, facts }: CorrectFactProps): JSX.Element {
  const where = tellApart(fact, facts);
  const which = {
    article,
    type: fact.type,
    evidence: fact.evidence.text,
    ...(Object.keys(where).length === 0 ? {} : { where }),
  };
  return (
    <Menu label="Correct this fact" icon={<Icon name="pencil" />} class="correct">
      {(close) => (
        <>
          <FieldsForm
            fact={fact}
            onSet={(set) => {
              corrections.add({ action: 'fix-fact', ...which, set });
              close();
            }}
          />
          <Choice
            onChoose={() => {
              corrections.add({ action: 'reject-fact', ...which });
              close();
            }}
          >
            Reject: the sentence does not say so
          </Choice>
        </>
      )}
    </Menu>
  );
}

interface FieldsFormProps {
  readonly fact: Fact;
  readonly onSet: (set: Record<string, unknown>) => void;
}

function FieldsForm({ fact, onSet }: FieldsFormProps): JSX.Element {
  const fields = fieldsOf(fact);
  const [written, setWritten] = useState<Readonly<Record<string, string>>>({});
  const changed = fields.filter(([name, now]) => (written[name] ?? now) !== now);
  const set = Object.fromEntries(changed.map(([name]) => [name, readWritten(name, written[name]!)]));
  const isFit = changed.length > 0 && !Object.values(set).some(Number.isNaN);
  return (
    <form
      class="correct-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (isFit) onSet(set);
      }}
    >
      <p class="correct-title">What the sentence says</p>
      {fields.map(([name, now]) => (
        <label key={name} class="correct-field">
          <span>{spaced(name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`))}</span>
          <input
            value={written[name] ?? now}
            placeholder="not told"
            onInput={(event) => setWritten({ ...written, [name]: event.currentTarget.value })}
          />
        </label>
      ))}
      <button type="submit" class="button" disabled={!isFit}>
        Set
      </button>
    </form>
  );
}
