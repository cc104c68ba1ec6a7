import type { JSX } from 'preact';
import type { ArticleRecord } from '../../../schema/index.js';
import { remember, remembered } from '../state/theme.js';
import { countsOf, LAYERS, type Layer } from './findings.js';

export type Switch = Layer | 'removed';
const KEY = 'racefile:layers';
const AT_FIRST: readonly Switch[] = ['quotes', 'people', 'removed'];

/** The layers a reader had on last. */
export function rememberedLayers(): ReadonlySet<Switch> {
  const text = remembered(KEY);
  return new Set(text === null ? AT_FIRST : (text.split(' ').filter(Boolean) as Switch[]));
}

interface LayerSwitchesProps {
  readonly record: ArticleRecord;
  readonly on: ReadonlySet<Switch>;
  readonly onChange: (on: ReadonlySet<Switch>) => void;
}

/** A switch a layer, which shows how the layer looks in the text. */
export function LayerSwitches({ record, on, onChange }: LayerSwitchesProps): JSX.Element {
  const counts = { ...countsOf(record), removed: record.removed.length };
  const switches: readonly (readonly [Switch, string])[] = [...LAYERS, ['removed', 'Removed passages']];
  const flip = (layer: Switch): void => {
    const next = new Set(on);
    if (!next.delete(layer)) next.add(layer);
    remember(KEY, [...next].join(' '));
    onChange(next);
  };
  return (
    <fieldset class="layers">
      <legend class="hidden">Highlights</legend>
      {switches
        .filter(([layer]) => counts[layer] > 0)
        .map(([layer, name]) => (
          <label key={layer} class={on.has(layer) ? 'layer is-on' : 'layer'}>
            <input type="checkbox" checked={on.has(layer)} onChange={() => flip(layer)} />
            <span class={on.has(layer) ? `layer-mark on-${layer}` : 'layer-mark'}>{name}</span>
            <span class="count">{counts[layer]}</span>
          </label>
        ))}
    </fieldset>
  );
}
