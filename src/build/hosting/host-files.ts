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

/** What servers call a site's folder: `/essay`, or nothing where the site has the host to itself. */
const folderOf = (base: string): string => base.slice(0, -1);

/** The table as a Caddyfile. `SITE` is the address of the host, `ROOT` the built folder. */
export function caddyfile(table: Table): string {
  const { base, all, rest, rules } = table;
  const set = (headers: Headers, at = ''): string[] =>
    Object.entries(headers).map(([name, value]) => `${at && `${at} `}${name} "${value}"`);
  const folder = folderOf(base);
  const lost = Object.assign({}, rest, rules.find((r) => r.path === `${base}404.html`)?.headers);
  const lines = [
    'root * {$ROOT:/srv/hundred-models}',
    ...(folder ? [`redir ${folder} ${base} permanent`] : []),
    // A route keeps the order of its lines, so that a rule is heard after what holds for the rest.
    'route {',
    ...[...set(all), ...set(rest), ...rules.flatMap((r) => set(r.headers, r.path))].map(
      (l) => `\theader ${l}`,
    ),
    ...Object.entries(TYPES).flatMap(([ending, type]) => [
      `\t@${ending} path *.${ending}`,
      `\theader @${ending} Content-Type "${type}"`,
    ]),
    ...(folder
      ? [`\t@outside not path ${base}*`, '\terror @outside 404', `\turi strip_prefix ${folder}`]
      : []),
    // Caddy itself says so only to those who can unpack; what lies in between must know it of all.
    '\t@packed file {path}.gz {path}index.html.gz',
    '\theader @packed ?Vary Accept-Encoding',
    '\tfile_server {',
    '\t\tprecompressed br gzip',
    '\t\thide _headers',
    '\t}',
    '}',
    'handle_errors {',
    '\trewrite * /404.html',
    '\troute {',
    // What the missing file would have had is taken back, above all that it may be kept for a year.
    ...named(table).map((name) =>
      name in lost ? `\t\theader ${name} "${lost[name]}"` : `\t\theader -${name}`,
    ),
    `\t\theader Content-Type "${TYPES['html']}"`,
    '\t\t@packed file {path}.gz',
    '\t\theader @packed ?Vary Accept-Encoding',
    '\t\tfile_server {',
    '\t\t\tprecompressed br gzip',
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
  const { base } = table;
  const folder = folderOf(base);
  // Under an alias `$uri` is still the whole path, by which the maps above know it.
  const places = folder
    ? [
        `location = ${folder} { return 301 ${base}; }`,
        `location ${base} { alias /srv/hundred-models/; }`,
        'location / { return 404; }',
      ]
    : ['root /srv/hundred-models;'];
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
${places.map((line) => `    ${line}\n`).join('')}    index index.html;
    error_page 404 ${base}404.html;
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
    location = ${base}_headers {
        return 404;
    }
}
`;
}
