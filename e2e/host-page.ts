import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

interface Frame {
	title: string;
	/** Path on the embedding site, with its query. */
	path: string;
	/** The width of the column that it stands in, CSS. */
	width: string;
	height: number;
	sandbox?: string;
}

interface HostPage {
	/** Origin of the site whose charts are shown. */
	site: string;
	frames: readonly Frame[];
	/** Whether the page has the script that fits frames to their content. */
	script: boolean;
}

const escape = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

const frame = (site: string, { title, path, width, height, sandbox }: Frame) =>
	`<figure style="width:${width}"><p>${escape(title)}</p><iframe src="${escape(site + path)}" title="${escape(title)}" width="100%" height="${height}" style="border:0"${sandbox === undefined ? '' : ` sandbox="${sandbox}"`}></iframe></figure>`;

/** A page as a newspaper would have it, with our charts in columns of several widths. */
export const hostPage = ({ site, frames, script }: HostPage): string => `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>某报</title>
<style>
body { max-width: 1200px; margin: 24px auto; padding: 0 16px; font: 17px/1.8 serif; color: #222; }
h1 { font-size: 30px; line-height: 1.3; }
main { display: flex; flex-wrap: wrap; gap: 24px 36px; align-items: start; }
figure { margin: 0; max-width: 100%; }
figure p { margin: 0 0 6px; font: 13px/1.5 sans-serif; color: #777; }
</style>
<h1>从二十五万到十八万：城镇新增就业目标的十二年</h1>
<p>各地政府工作报告里的数字，一年一年写着对未来的承诺。本页的图来自另一个网站。</p>
<main>${frames.map((each) => frame(site, each)).join('\n')}</main>
${script ? `<script src="${site}/embed/host.js" async></script>` : ''}
</html>`;

/** Serves one page at an origin of its own. */
export async function serve(html: string): Promise<{ origin: string; server: Server }> {
	const server = createServer((_, response) => {
		response.setHeader('content-type', 'text/html; charset=utf-8').end(html);
	});
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	return { origin: `http://localhost:${(server.address() as AddressInfo).port}`, server };
}
