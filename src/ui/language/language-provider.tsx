import { type ReactNode, createContext, useContext, useEffect, useMemo, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { type Language, type Words, rememberLanguage, rememberedLanguage } from './language.ts';

interface Spoken {
  readonly language: Language;
  readonly speak: (language: Language) => void;
}

const Context = createContext<Spoken>({ language: 'sv', speak: () => undefined });

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() => rememberedLanguage(localStorage));
  useEffect(() => {
    document.documentElement.lang = language;
    rememberLanguage(localStorage, language);
  }, [language]);
  const spoken = useMemo(() => ({ language, speak: setLanguage }), [language]);
  return (
    <Context value={spoken}>
      <I18nProvider locale={language === 'sv' ? 'sv-SE' : 'en-GB'}>{children}</I18nProvider>
    </Context>
  );
}

export function useLanguage(): Language {
  return useContext(Context).language;
}

export function useSpoken(): Spoken {
  return useContext(Context);
}

/** @returns the words in the reader's language */
export function useWords<T>(words: Words<T>): T {
  return words[useLanguage()];
}
