/** The words for what signing in can be told no for, by language. */
export const SIGN_IN_PROBLEMS = {
  sv: {
    'sign-in-failed': 'E-postadressen eller lösenordet stämmer inte.',
    'too-many-attempts':
      'Det blev många försök i rad. Försök igen om {retryAfterSeconds} sekunder. Inget konto är stängt.',
    'code-wrong':
      'Koden stämmer inte. En kod ur appen gäller en gång och i en halv minut, en återställningskod en gång.',
    'sign-in-step-gone': 'Det gick för lång tid. Börja om med e-postadress och lösenord.',
    'password-wrong': 'Lösenordet stämmer inte.',
    'password-too-short': 'Lösenordet är för kort. Ta minst {least} tecken, gärna flera ord efter varandra.',
    'password-too-long': 'Lösenordet är för långt. Ta högst {most} tecken.',
    'password-common':
      'Lösenordet är lätt att gissa: det hör till de vanligaste eller är gjort av ditt namn, din e-postadress eller ordet Platsbild. Ta hellre några ord som inte hör ihop.',
    'account-not-there': 'Du har inget eget konto här. I övningen behövs inget.',
    'account-without-password':
      'Du loggar in hos din organisation och har inget lösenord här. Ändra det där i stället.',
    'second-factor-on': 'Det andra inloggningssteget är redan på. Stäng av det först om du vill byta app.',
    'second-factor-off': 'Det andra inloggningssteget är inte på.',
    'second-factor-without-key':
      'Servern har ingen nyckel att skydda det andra inloggningssteget med. Säg till den som driver servern.',
    'session-not-found': 'Den inloggningen finns inte längre.',
    'training-person-not-found': 'Den personen finns inte i övningen.',
    'invitation-not-found': 'Länken leder inte till någon inbjudan. Kontrollera att hela länken kom med.',
    'invitation-used': 'Inbjudan är redan använd. Logga in med kontot som du gjorde då.',
    'invitation-withdrawn': 'Inbjudan har tagits tillbaka. Hör med den som bjöd in dig.',
    'invitation-expired': 'Inbjudan har gått ut. Be den som bjöd in dig om en ny.',
    'email-taken':
      'Det finns redan ett konto med den e-postadressen. Logga in med det, eller be administratören om en inbjudan till en annan adress.',
    'provider-unknown': 'Den inloggningen finns inte på den här servern.',
    'provider-away': 'Inloggningen hos din organisation svarar inte just nu. Försök igen om en stund.',
    'provider-request-gone': 'Inloggningen tog för lång tid eller började i en annan webbläsare. Börja om.',
    'provider-failed': 'Inloggningen hos din organisation blev inte klar. Försök igen.',
    'assurance-too-low': 'Platsbild behöver en säkrare inloggning än den du använde.',
    'no-account':
      'Inloggningen gick bra, men ingen regel ger dig en plats i Platsbild. Be den som är administratör i din organisation.',
    'claims-missing':
      'Din organisation lämnade inte namn och e-postadress, och utan dem kan inget konto göras. Säg till den som driver servern.',
    'account-closed': 'Kontot är stängt. Hör med den som är administratör i din organisation.',
    'account-elsewhere':
      'Kontot hör till en annan organisation än den du loggade in för. Be administratören i den nya att bjuda in dig.',
    'logout-token-invalid': 'Meddelandet om utloggning går inte att lita på.',
  },
  en: {
    'sign-in-failed': 'The e-mail address or the password is not right.',
    'too-many-attempts':
      'There were many attempts in a row. Try again in {retryAfterSeconds} seconds. No account is closed.',
    'code-wrong': 'The code is not right. A code of the app holds once and for half a minute, a recovery code once.',
    'sign-in-step-gone': 'It took too long. Begin again with e-mail address and password.',
    'password-wrong': 'The password is not right.',
    'password-too-short': 'The password is too short. Take at least {least} characters, best several words in a row.',
    'password-too-long': 'The password is too long. Take at most {most} characters.',
    'password-common':
      'The password is easy to guess: it is among the commonest, or made of your name, your e-mail address or the word Platsbild. Rather take some words that do not belong together.',
    'account-not-there': 'You have no account of your own here. Training needs none.',
    'account-without-password': 'You sign in at your organisation and have no password here. Change it there instead.',
    'second-factor-on': 'The second factor is on already. Turn it off first if you want to change apps.',
    'second-factor-off': 'The second factor is not on.',
    'second-factor-without-key':
      'The server has no key to protect the second factor with. Tell whoever runs the server.',
    'session-not-found': 'That session is no longer there.',
    'training-person-not-found': 'There is no such person in training.',
    'invitation-not-found': 'The link leads to no invitation. Check that all of it came along.',
    'invitation-used': 'The invitation has been used already. Sign in by the account that you made then.',
    'invitation-withdrawn': 'The invitation has been taken back. Ask whoever invited you.',
    'invitation-expired': 'The invitation has run out. Ask whoever invited you for a new one.',
    'email-taken':
      'There is an account with that e-mail address already. Sign in by it, or ask the administrator for an invitation to another address.',
    'provider-unknown': 'This server has no such sign-in.',
    'provider-away': 'The sign-in of your organisation does not answer right now. Try again in a while.',
    'provider-request-gone': 'The sign-in took too long or began in another browser. Begin again.',
    'provider-failed': 'The sign-in at your organisation did not come to an end. Try again.',
    'assurance-too-low': 'Platsbild needs a safer sign-in than the one you used.',
    'no-account':
      'The sign-in went well, but no rule gives you a place in Platsbild. Ask whoever is administrator in your organisation.',
    'claims-missing':
      'Your organisation did not tell a name and an e-mail address, and without them no account can be made. Tell whoever runs the server.',
    'account-closed': 'The account is closed. Ask whoever is administrator in your organisation.',
    'account-elsewhere':
      'The account belongs to another organisation than the one you signed in for. Ask the administrator of the new one to invite you.',
    'logout-token-invalid': 'The message about signing out cannot be trusted.',
  },
};
