import type { JSX } from 'preact';
import { corrections } from '../../state/corrections.js';
import { Icon } from '../icons.js';
import { Menu } from '../menu.js';
import { Choice, NameForm } from './form.js';

interface CorrectQuoteProps {
  readonly article: string;
  readonly text: string;
  /** Its turn among quotes with the same words, where there are several. */
  readonly nth?: number | undefined;
  readonly speaker: string | null;
  readonly names: readonly string[];
}

/** Rejects a quote, or says who said it. */
export function CorrectQuote({ article, text, nth, speaker, names }: CorrectQuoteProps): JSX.Element {
  const which = { article, text, ...(nth === undefined ? {} : { nth }) };
  return (
    <Menu label="Correct this quote" icon={<Icon name="pencil" />} class="correct">
      {(close) => (
        <>
          <NameForm
            label="Somebody else said it"
            action="Set"
            names={names}
            onName={(name) => {
              corrections.add({ action: 'set-speaker', ...which, speaker: name });
              close();
            }}
          />
          {speaker !== null && (
            <Choice
              onChoose={() => {
                corrections.add({ action: 'set-speaker', ...which, speaker: null });
                close();
              }}
            >
              The text does not tell who
            </Choice>
          )}
          <Choice
            onChoose={() => {
              corrections.add({ action: 'reject-quote', ...which });
              close();
            }}
          >
            Reject: this is no quote
          </Choice>
        </>
      )}
    </Menu>
  );
}
