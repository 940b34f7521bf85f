import { deflateSync, gzipSync } from 'node:zlib';
import { jpeg, objetsEmpaquetes, pdf, png, pngCommente, zip } from '../../test/support/fichiers';
import { inspectFile, type Flaw } from './inspect-file';

const after = (content: Buffer, more: Buffer | string) => Buffer.concat([content, Buffer.from(more)]);
const without = (content: Buffer, bytes: number) => content.subarray(0, content.length - bytes);
const action = (name: string) => pdf(`<< /Type /Action /S ${name} >>`);
const script = '<< /S /JavaScript /JS (app.alert\\(1\\)) >>';
const invoice = '<< /Type /Page /Contents (Facture, 1 000 euros) >>';

const ACCEPTED: readonly (readonly [string, string, Buffer])[] = [
  ['a PDF', 'application/pdf', pdf(invoice)],
  ['a PDF that opens on a page', 'application/pdf', pdf('<< /OpenAction [3 0 R /Fit] >>')],
  ['a PDF with packed objects', 'application/pdf', pdf(objetsEmpaquetes(`3 0 ${invoice}`))],
  [
    'a PDF with objects packed by no filter',
    'application/pdf',
    pdf(objetsEmpaquetes('', { filtre: '', donnees: Buffer.from(`3 0 ${invoice}`) })),
  ],
  ['a PDF with an outline', 'application/pdf', pdf('<< /Type /Outlines /First 4 0 R /Last 4 0 R >>')],
  ['a PDF saved a second time', 'application/pdf', after(pdf(invoice), 'xref\n0 0\ntrailer\n<<>>\n%%EOF\r\n')],
  ['a PNG', 'image/png', png()],
  ['a PNG with a comment', 'image/png', pngCommente('Enseigne de l’atelier')],
  ['a JPEG', 'image/jpeg', jpeg()],
  ['a text', 'text/plain', Buffer.from('\ufeffÀ l’attention du service,\r\n\tvoici la facture : 3 < 4.\n')],
  ['a text that begins as an image does', 'text/plain', Buffer.from('BMW : facture de la voiture')],
];

const REFUSED: readonly (readonly [string, string, Buffer, Flaw])[] = [
  ['nothing', 'application/pdf', Buffer.alloc(0), 'empty'],
  ['an archive', 'application/zip', zip(), 'not-accepted'],
  ['an archive declared as a PDF', 'application/pdf', zip(), 'not-accepted'],
  ['a compressed file', 'application/gzip', gzipSync('x'), 'not-accepted'],
  ['a programme', 'application/pdf', Buffer.from('MZ\x90\0\x03\0', 'latin1'), 'not-accepted'],
  ['bytes of no form', 'text/plain', Buffer.from([0xc3, 0x28, 0x00]), 'not-accepted'],
  ['a text that is not UTF-8', 'text/plain', Buffer.from('été', 'latin1'), 'not-accepted'],
  ['a drawing', 'image/svg+xml', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'not-accepted'],
  ['a page', 'text/html', Buffer.from('<html></html>'), 'not-accepted'],
  ['a PNG declared as a JPEG', 'image/jpeg', png(), 'other-type'],
  ['a text declared as a PDF', 'application/pdf', Buffer.from('Bonjour'), 'other-type'],
  ['a PDF declared as a text', 'text/plain', pdf(), 'other-type'],
  ['a PDF after other bytes', 'application/pdf', after(Buffer.from('\n'), pdf()), 'not-accepted'],
  ['a PDF of no version', 'application/pdf', Buffer.from('%PDF-9.9\n%%EOF\n'), 'incomplete'],
  ['a PDF without its end', 'application/pdf', without(pdf(), 10), 'incomplete'],
  ['a PNG without its end', 'image/png', without(png(), 1), 'incomplete'],
  [
    'a PNG with a chunk longer than it',
    'image/png',
    png(Buffer.from('\xff\xff\xff\xffIDAT', 'latin1')),
    'not-accepted',
  ],
  ['a JPEG without its end', 'image/jpeg', without(jpeg(), 2), 'incomplete'],
  ['a JPEG of which only the head is there', 'image/jpeg', jpeg().subarray(0, 22), 'incomplete'],
  ['a JPEG with bytes between its segments', 'image/jpeg', after(jpeg().subarray(0, 20), 'xx'), 'incomplete'],
  ['a PDF and then an archive', 'application/pdf', after(pdf(), zip()), 'double'],
  ['a PDF within an archive', 'application/pdf', pdf(`(${zip().toString('latin1')})`), 'double'],
  ['a PDF with a page in it', 'application/pdf', pdf('(<ScRiPt src=x>)'), 'double'],
  ['a PNG and then an archive', 'image/png', after(png(), zip()), 'double'],
  ['a PNG with an archive in it', 'image/png', pngCommente(zip().toString('latin1')), 'double'],
  ['a PNG with a page in it', 'image/png', pngCommente('<?php system($_GET[0]);'), 'double'],
  ['a JPEG and then another one', 'image/jpeg', after(jpeg(), jpeg()), 'double'],
  ['a JPEG and then an archive', 'image/jpeg', after(jpeg(), Buffer.from('Rar!\x1a\x07\0', 'latin1')), 'double'],
  ['a text that is a page', 'text/plain', Buffer.from('Bonjour <script>alert(1)</script>'), 'scripted'],
  ['a text that is a drawing', 'text/plain', Buffer.from('<?xml version="1.0"?><x/>'), 'scripted'],
  ['a text that is a programme', 'text/plain', Buffer.from('#!/bin/sh\nid\n'), 'scripted'],
  ['a PDF with a script', 'application/pdf', pdf(script), 'scripted'],
  ['a PDF with a script that it opens', 'application/pdf', pdf(`<< /OpenAction ${script} >>`), 'scripted'],
  ['a PDF with a script by its short name', 'application/pdf', pdf('<< /JS 7 0 R >>'), 'scripted'],
  ['a PDF with a script after a null', 'application/pdf', pdf('<< /JS\0(x) >>'), 'scripted'],
  ['a PDF with an escaped name', 'application/pdf', action('/J#61vaScript'), 'scripted'],
  ['a PDF with a name escaped whole', 'application/pdf', pdf('<< /#4a#53(x) >>'), 'scripted'],
  ...['Launch', 'SubmitForm', 'ImportData', 'GoToE', 'Rendition'].map(
    (name) => [`a PDF with ${name}`, 'application/pdf', action(`/${name}`), 'scripted'] as const,
  ),
  ['a PDF with a file in it', 'application/pdf', pdf('<< /Type /EmbeddedFile /Length 0 >>'), 'scripted'],
  ['a PDF with the names of files in it', 'application/pdf', pdf('<< /Names << /EmbeddedFiles 9 0 R>> >>'), 'scripted'],
  ['a PDF with a film', 'application/pdf', pdf('<< /Subtype /RichMedia >>'), 'scripted'],
  ['a PDF with a form that runs', 'application/pdf', pdf('<< /AcroForm << /XFA 9 0 R >> >>'), 'scripted'],
  ['a PDF with a packed script', 'application/pdf', pdf(objetsEmpaquetes(`3 0 ${script}`)), 'scripted'],
  [
    'a PDF with a packed script that does not say that it is packed',
    'application/pdf',
    pdf(objetsEmpaquetes(`3 0 ${script}`, { type: '' })),
    'scripted',
  ],
  [
    'a PDF with a script packed twice',
    'application/pdf',
    pdf(
      objetsEmpaquetes('', {
        filtre: '/Filter [/FlateDecode /FlateDecode]',
        donnees: deflateSync(deflateSync(script)),
      }),
    ),
    'uncheckable',
  ],
  [
    'a PDF with packed objects that do not unpack',
    'application/pdf',
    pdf(objetsEmpaquetes('', { donnees: Buffer.from('x') })),
    'uncheckable',
  ],
  [
    'a PDF with more packed than it is looked into',
    'application/pdf',
    pdf(objetsEmpaquetes('', { donnees: deflateSync(Buffer.alloc(40 * 1024 * 1024)) })),
    'uncheckable',
  ],
  [
    'a PDF that hides with a comment that objects are packed',
    'application/pdf',
    pdf(objetsEmpaquetes(`3 0 ${script}`, { filtre: '% obj\n/Filter /FlateDecode' })),
    'scripted',
  ],
  [
    'a PDF that hides in a text that objects are packed',
    'application/pdf',
    pdf(objetsEmpaquetes(`3 0 ${script}`, { filtre: '/T (endstream endobj 9 0 obj <<) /Filter /FlateDecode' })),
    'uncheckable',
  ],
  [
    'a PDF with packed objects where no data begins',
    'application/pdf',
    pdf(Buffer.from(objetsEmpaquetes(`3 0 ${script}`).toString('latin1').replace('stream\n', 'stream '), 'latin1')),
    'uncheckable',
  ],
  ...['stream\r', 'stream \n'].map(
    (debut) =>
      [
        `a PDF whose data begin after ${JSON.stringify(debut)}, and seem to begin later`,
        'application/pdf',
        pdf(
          Buffer.from(
            objetsEmpaquetes(`3 0 ${script}`)
              .toString('latin1')
              .replace('stream\n', debut)
              .replace('\nendstream', `\nstream\n${deflateSync('rien').toString('latin1')}\nendstream`),
            'latin1',
          ),
        ),
        'uncheckable',
      ] as const,
  ),
  ...['+4', '\0 4', '%\n4'].map(
    (premier) =>
      [
        `a PDF that says where packed objects begin as ${JSON.stringify(premier)}`,
        'application/pdf',
        pdf(
          Buffer.from(
            objetsEmpaquetes(`3 0 ${script}`, { type: '' }).toString('latin1').replace('/First 4', `/First ${premier}`),
            'latin1',
          ),
        ),
        'scripted',
      ] as const,
  ),
  ['a PDF with a script after a comment', 'application/pdf', pdf('<< /JS %\n(app.alert(1)) >>'), 'scripted'],
  ['a PDF that opens another file', 'application/pdf', pdf('<< /S /GoToR /F (autre.pdf) >>'), 'scripted'],
  ['a PDF that is encrypted', 'application/pdf', pdf('<< /Encrypt 9 0 R >>'), 'uncheckable'],
  ['a PDF that is encrypted after a blank', 'application/pdf', pdf('<< /Encrypt\0<< >> >>'), 'uncheckable'],
];

describe('a file', () => {
  it.each(ACCEPTED)('is accepted: %s', async (_, type, content) => {
    expect(await inspectFile(content, type)).toEqual({ type });
  });

  it.each(REFUSED)('is refused: %s', async (_, declared, content, flaw) => {
    expect(await inspectFile(content, declared)).toMatchObject({ flaw });
  });

  it('is named by what it is when it is refused', async () => {
    expect(await inspectFile(zip(), 'application/pdf')).toMatchObject({ found: 'application/zip' });
    expect(await inspectFile(png(), 'image/jpeg')).toMatchObject({ found: 'image/png' });
  });

  it('of ten megabytes is inspected whole', async () => {
    const data = Buffer.alloc(10 * 1024 * 1024 - 2_000, 'données ');
    const large = pdf(Buffer.concat([Buffer.from('<< >>\nstream\n'), data, Buffer.from('\nendstream')]), script);
    expect(await inspectFile(large, 'application/pdf')).toMatchObject({ flaw: 'scripted' });
  });
});
