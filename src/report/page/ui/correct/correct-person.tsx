import type { JSX } from 'preact';
import type { MentionWordsOf } from '../../state/corrections.js';
import { corrections } from '../../state/corrections.js';
import { Icon } from '../icons.js';
import { Menu } from '../menu.js';
import { NameForm } from './form.js';

interface CorrectPersonProps {
  readonly name: string;
  /** Where only one article is meant; null: all of them. */
  readonly article: string | null;
  /** The mention in hand, which may be somebody else's. */
  readonly mention?: MentionWordsOf | undefined;
  readonly names: readonly string[];
}

/** Renames a person, joins two, or gives a mention to somebody else. */
export function CorrectPerson({ name, article, mention, names }: CorrectPersonProps): JSX.Element {
  const others = names.filter((one) => one !== name);
  const where = article === null ? {} : { article };
  return (
    <Menu label={`Correct ${name}`} icon={<Icon name="pencil" />} class="correct">
      {(close) => (
        <>
          <NameForm
            label={`Another name for ${name}`}
            action="Rename"
            onName={(to) => {
              corrections.add({ action: 'rename-person', ...where, name, to });
              close();
            }}
          />
          <NameForm
            label="The same person as"
            action="Merge"
            names={others}
            onName={(other) => {
              corrections.add({ action: 'merge-people', ...where, names: [other, name] });
              close();
            }}
          />
          {article !== null && (
            <NameForm
              label={
                mention ? `“${mention.text}” here is somebody else` : 'In this article it is somebody else'
              }
              action="Split"
              names={others}
              onName={(to) => {
                const mentions = mention ? { mentions: [mention] } : {};
                corrections.add({ action: 'split-person', article, name, ...mentions, to });
                close();
              }}
            />
          )}
        </>
      )}
    </Menu>
  );
}
