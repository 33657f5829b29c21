import { TYPES, type Headers, type Rule, type Table } from './headers.ts';

const NOTE = 'Written by the build, from src/build/hosting/headers.ts.';
/** The names of all headers that any rule sets. */
const named = ({ rest, rules }: Table): string[] => [
  ...new Set([rest, ...rules.map((r) => r.headers)].flatMap((h) => Object.keys(h))),
];

/** The table as Cloudflare Pages and Netlify read it. What `rest` says, these hosts do by themselves. */
export function hostedHeaders({ all, rules }: Table): string {
  const block = ({ path, headers }: Rule): string =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n');
  return `# ${NOTE}\n${[{ path: '/*', headers: all }, ...rules].map(block).join('\n')}\n`;
}

/** The table as a Caddyfile. `SITE` is the address, `ROOT` the built folder. */
export function caddyfile({ all, rest, rules }: Table): string {
  const set = (headers: Headers, at = ''): string[] =>
    Object.entries(headers).map(([name, value]) => `${at && `${at} `}${name} "${value}"`);
  const lost = Object.assign({}, rest, rules.find((r) => r.path === '/404.html')?.headers);
  const lines = [
    'root * {$ROOT:/srv/hundred-models}',
    // A route keeps the order of its lines, so that a rule is heard after what holds for the rest.
    'route {',
    ...[...set(all), ...set(rest), ...rules.flatMap((r) => set(r.headers, r.path))].map(
      (l) => `\theader ${l}`,
    ),
    ...Object.entries(TYPES).flatMap(([ending, type]) => [
      `\t@${ending} path *.${ending}`,
      `\theader @${ending} Content-Type "${type}"`,
    ]),
    // Caddy itself says so only to those who can unpack; what lies in between must know it of all.
    '\t@packed file {path}.gz {path}index.html.gz',
    '\theader @packed ?Vary Accept-Encoding',
    '\tfile_server {',
    '\t\tprecompressed br zstd gzip',
    '\t\thide _headers',
    '\t}',
    '}',
    'handle_errors {',
    '\trewrite * /404.html',
    '\troute {',
    // What the missing file would have had is taken back, above all that it may be kept for a year.
    ...named({ all, rest, rules }).map((name) =>
      name in lost ? `\t\theader ${name} "${lost[name]}"` : `\t\theader -${name}`,
    ),
    `\t\theader Content-Type "${TYPES['html']}"`,
    '\t\theader ?Vary Accept-Encoding',
    '\t\tfile_server {',
    '\t\t\tprecompressed br zstd gzip',
    '\t\t}',
    '\t}',
    '}',
  ];
  return `# ${NOTE}\n{$SITE:localhost} {\n${lines.map((l) => `\t${l}`).join('\n')}\n}\n`;
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
/** A rule's path as nginx sees it: a folder's page goes by its file's name there. */
const pattern = (path: string): string =>
  path.endsWith('*')
    ? `^${literal(path.slice(0, -1))}`
    : `^${literal(path)}${path.endsWith('/') ? '(index\\.html)?' : ''}$`;

/**
 * The table as a part of nginx's `http` block. One map a header, since `add_header` in a location
 * silently drops those of the server around it; an empty value sends none.
 */
export function nginxConf(table: Table): string {
  const variable = (name: string): string => `$hundred_models_${name.replaceAll('-', '_')}`;
  const maps = named(table).map((name) => {
    const lines = table.rules.flatMap((r) =>
      name in r.headers ? [`    "~${pattern(r.path)}" "${r.headers[name]}";`] : [],
    );
    return `map $uri ${variable(name)} {\n    default "${table.rest[name] ?? ''}";\n${lines.join('\n')}\n}`;
  });
  const types = Object.entries(TYPES).map(([ending, type]) => `        "${type}" ${ending};`);
  const headers = [
    ...Object.entries(table.all).map(([name, value]) => `    add_header ${name} "${value}" always;`),
    ...named(table).map((name) => `    add_header ${name} ${variable(name)} always;`),
  ];
  return `# ${NOTE} To be included within http { }.
${maps.join('\n')}
server {
    listen 80;
    server_name localhost;
    root /srv/hundred-models;
    index index.html;
    error_page 404 /404.html;
    absolute_redirect off;
    types {
${types.join('\n')}
    }
    gzip_static on;
    gzip_vary on;
    # Brotli, a quarter smaller, is there too. nginx knows this line with the package
    # libnginx-mod-http-brotli-static (Debian), and without it does not start:
    # brotli_static on;
${headers.join('\n')}
    location = /_headers {
        return 404;
    }
}
`;
}
