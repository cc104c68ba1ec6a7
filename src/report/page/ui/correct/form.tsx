import type { ComponentChildren, JSX } from 'preact';
import { useId, useRef } from 'preact/hooks';

interface NameFormProps {
  readonly label: string;
  readonly action: string;
  /** Names to choose from; any other may be written too. */
  readonly names?: readonly string[];
  readonly onName: (name: string) => void;
}

/** Asks for a name. */
export function NameForm({ label, action, names = [], onName }: NameFormProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <form
      class="correct-form"
      onSubmit={(event) => {
        event.preventDefault();
        const name = (input.current?.value ?? '').trim();
        if (name !== '') onName(name);
      }}
    >
      <label for={id}>{label}</label>
      <div class="correct-row">
        <input id={id} ref={input} list={`${id}-names`} autocomplete="off" />
        <datalist id={`${id}-names`}>
          {names.map((one) => (
            <option key={one} value={one} />
          ))}
        </datalist>
        <button type="submit" class="button">
          {action}
        </button>
      </div>
    </form>
  );
}

interface ChoiceProps {
  readonly children: ComponentChildren;
  readonly onChoose: () => void;
}

/** One thing to do, without more to say. */
export const Choice = ({ children, onChoose }: ChoiceProps): JSX.Element => (
  <button type="button" class="menu-choice" onClick={onChoose}>
    {children}
  </button>
);
