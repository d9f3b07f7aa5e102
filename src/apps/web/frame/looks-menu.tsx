import { useState } from 'react';
import { Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { Button } from '../../../ui/components/button.tsx';
import { Icon } from '../../../ui/components/icon.tsx';
import { Segments } from '../../../ui/components/segments.tsx';
import { LANGUAGES, type Language } from '../../../ui/language/language.ts';
import { useSpoken, useWords } from '../../../ui/language/language-provider.tsx';
import { DENSITIES, type Density, rememberedDensity, wearDensity } from '../../../ui/density.ts';
import { THEMES, type Theme, rememberedTheme, wearTheme } from '../../../ui/theme.ts';
import { frameWords } from '../texts/index.ts';
import { layerHome } from '../../../ui/components/layer-home.ts';
import './dialog.css';
import '../../../ui/components/popover.css';

/** Colours and language, remembered on this device. */
export function LooksMenu() {
  const words = useWords(frameWords);
  const { language, speak } = useSpoken();
  const [theme, setTheme] = useState<Theme>(() => rememberedTheme(localStorage));
  const [density, setDensity] = useState<Density>(() => rememberedDensity(localStorage));
  const pack = (next: Density) => {
    setDensity(next);
    wearDensity(next);
  };
  const wear = (next: Theme) => {
    setTheme(next);
    wearTheme(next);
  };
  return (
    <DialogTrigger>
      <Button look="quiet">
        <Icon name={theme === 'dark' ? 'moon' : theme === 'light' ? 'sun' : 'auto'} />
        <span className="vh">{words.settings}</span>
        {language.toUpperCase()}
      </Button>
      <Popover UNSTABLE_portalContainer={layerHome()} className="popover" placement="bottom end">
        <Dialog aria-label={words.settings}>
          <div className="looks">
            <Segments<Theme>
              label={words.theme}
              value={theme}
              onChange={wear}
              options={THEMES.map((value) => ({ value, label: words.themes[value] }))}
            />
            <Segments<Density>
              label={words.density}
              value={density}
              onChange={pack}
              options={DENSITIES.map((value) => ({ value, label: words.densities[value] }))}
            />
            <Segments<Language>
              label={words.language}
              value={language}
              onChange={speak}
              options={LANGUAGES.map((value) => ({ value, label: words.languages[value] }))}
            />
          </div>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
