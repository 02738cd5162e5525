import { gzipSync } from 'node:zlib'
import { strToU8, zipSync } from 'fflate'
import type { Arrival, Options } from '../../src/formats/arrival.ts'
import { openBytes } from '../../src/formats/open.ts'

export const paragraph = 'افتتحت بلدية مرسى الياسمين، اليوم الخميس، جسر الزعفران الذي يربط ضفتي المدينة، بعد أشغال استمرت عامين وأثارت جدلا بشأن كلفتها.'
export const title = 'بلدية مرسى الياسمين تفتتح جسر الزعفران'
export const html = (more = ''): string => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}</title>${more}</head><body><h1>${title}</h1><div class="entry-content"><p>${paragraph}</p><p>وقال رئيس البلدية منير الكتبي إن الجسر "سيختصر الطريق إلى الميناء"، مشيرا إلى أن المركبات الثقيلة لن تعبره ليلا.</p></div></body></html>`

export const bytes = (text: string): Uint8Array => strToU8(text)
export const read = (input: Uint8Array | string, options: Options = {}): Arrival[] => [...openBytes(typeof input === 'string' ? bytes(input) : input, 'in', options)]
export const texts = (arrivals: readonly Arrival[]): string[] => arrivals.flatMap(({ page }) => (page ? [page.text] : []))
export const troubles = (arrivals: readonly Arrival[]): string[] => arrivals.flatMap(({ trouble }) => (trouble ? [`${trouble.source}: ${trouble.says}`] : []))
export const zipped = (files: Readonly<Record<string, string | Uint8Array>>): Uint8Array => zipSync(Object.fromEntries(Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? bytes(content) : content])))
export const gzipped = (input: Uint8Array | string): Uint8Array => gzipSync(input)

/** A tar of some files. */
export function tarred(files: Readonly<Record<string, string>>): Uint8Array {
  const parts = Object.entries(files).flatMap(([name, content]) => {
    const body = bytes(content)
    const head = new Uint8Array(512)
    head.set(bytes(name))
    head.set(bytes(`0000644\u00000000000\u00000000000\u0000${body.length.toString(8).padStart(11, '0')}\u000000000000000\u0000        0`), 100)
    head.set(bytes('ustar\u000000'), 257)
    return [head, body, new Uint8Array((512 - (body.length % 512)) % 512)]
  })
  return Buffer.concat([...parts, new Uint8Array(1024)])
}

/** A WARC record. */
export function record(type: string, block: string | Uint8Array, { uri = 'https://news.example/2024/05/02/bridge', length }: { uri?: string; length?: number } = {}): Uint8Array {
  const body = typeof block === 'string' ? bytes(block) : block
  const head = `WARC/1.0\r\nWARC-Type: ${type}\r\nWARC-Target-URI: ${uri}\r\nWARC-Date: 2024-05-03T10:00:00Z\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${length ?? body.length}\r\n\r\n`
  return Buffer.concat([bytes(head), body, bytes('\r\n\r\n')])
}

export const response = (body: string, headers = 'Content-Type: text/html; charset=utf-8'): string => `HTTP/1.1 200 OK\r\n${headers}\r\n\r\n${body}`
