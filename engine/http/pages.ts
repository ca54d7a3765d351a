/** What the front page tells. */
export interface Running {
  version: string;
  store: string;
  release: number;
  processes: number;
  services: number;
}

const escaped: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (mark) => escaped[mark] ?? mark);

const page = (title: string, head: string, body: string): string =>
  `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
${head}
</head>
<body>
${body}
</body>
</html>
`;

/** The page at `/`: what is running here, and where to go. */
export function frontPage({ version, store, release, processes, services }: Running): string {
  const links = [
    '<li><a href="/docs">Tài liệu API</a></li>',
    '<li><a href="/openapi.json">OpenAPI 3.1</a></li>',
    '<li><a href="/healthz">Tình trạng</a></li>',
  ];
  return page(
    'thutuc',
    '',
    `<h1>thutuc</h1>
<p>Bộ máy quy trình thủ tục hành chính một cửa.</p>
<dl>
<dt>Phiên bản</dt><dd>${escapeHtml(version)}</dd>
<dt>Kho dữ liệu</dt><dd>${escapeHtml(store)}</dd>
<dt>Đợt cập nhật gần nhất</dt><dd>${release}</dd>
<dt>Quy trình đang áp dụng</dt><dd>${processes}</dd>
<dt>Thủ tục đang áp dụng</dt><dd>${services}</dd>
</dl>
<ul>
${links.join('\n')}
</ul>`,
  );
}

/** The page at `/docs`: everything it loads comes from this server. */
export const docsPage: string = page(
  'thutuc · API',
  '<link rel="stylesheet" href="/docs/swagger-ui.css">\n<link rel="icon" type="image/png" href="/docs/favicon-32x32.png">',
  '<div id="swagger-ui"></div>\n<script src="/docs/swagger-ui-bundle.js"></script>\n<script src="/docs/start.js"></script>',
);

/** The script that starts the docs; no validator elsewhere is asked. */
export const docsScript = `SwaggerUIBundle({
  url: '/openapi.json',
  dom_id: '#swagger-ui',
  deepLinking: true,
  validatorUrl: null,
});
`;
