import type { JSX } from 'preact';
import type { Correction } from '../../../../schema/index.js';
import { corrections, save, useCorrections } from '../../state/corrections.js';
import { Icon } from '../icons.js';
import { Menu } from '../menu.js';

/** The corrections made in this page: to look at, take back and download. */
export function CorrectionsMenu(): JSX.Element {
  const list = useCorrections();
  return (
    <Menu label={`Corrections${list.length > 0 ? ` (${list.length})` : ''}`} class="corrections-menu">
      {() => (
        <>
          {list.length === 0 ? (
            <p class="menu-text">
              The pencil beside a quote, a person, a fact or a removed passage corrects it. What you correct
              is collected here.
            </p>
          ) : (
            <>
              <ol class="corrections-list">
                {list.map((correction, n) => (
                  <li key={n}>
                    <span>{correctionInWords(correction)}</span>
                    <button
                      type="button"
                      class="icon-button"
                      aria-label="Take back"
                      title="Take back"
                      onClick={() => corrections.remove(correction)}
                    >
                      <Icon name="close" />
                    </button>
                  </li>
                ))}
              </ol>
              <p class="menu-actions">
                <button type="button" class="button primary" onClick={() => save(list)}>
                  Save corrections
                </button>
                <button type="button" class="button" onClick={() => corrections.clear()}>
                  Take all back
                </button>
              </p>
            </>
          )}
          <p class="menu-text">
            They count in the next run: <code>racefile run … --corrections corrections.jsonl</code>
          </p>
        </>
      )}
    </Menu>
  );
}

const cut = (text: string): string => (text.length > 70 ? `${text.slice(0, 68).trimEnd()}…` : text);

/** What a correction does, in a line. */
export function correctionInWords(correction: Correction): string {
  switch (correction.action) {
    case 'reject-quote':
      return `Not a quote: “${cut(correction.text)}”`;
    case 'set-speaker':
      return `${correction.speaker ?? 'Nobody the text tells'} said “${cut(correction.text)}”`;
    case 'reject-fact':
      return `Not said: ${correction.type} in “${cut(correction.evidence)}”`;
    case 'fix-fact':
      return `${Object.entries(correction.set)
        .map(([name, value]) => `${name} is ${value === null ? 'not told' : String(value)}`)
        .join(', ')} in “${cut(correction.evidence)}”`;
    case 'restore-passage':
      return `Belongs to the article: “${cut(correction.text)}”`;
    case 'merge-people':
      return `One person: ${correction.names.join(' and ')}`;
    case 'split-person':
      return `${correction.name} is ${correction.to} ${correction.mentions ? `in “${correction.mentions[0]!.text}”` : 'in one article'}`;
    case 'rename-person':
      return `${correction.name} is called ${correction.to}`;
  }
}
