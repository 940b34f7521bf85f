import { deflateSync } from 'node:zlib';

const latin1 = (text: string) => Buffer.from(text, 'latin1');

/** A PDF of these objects, each as it is written between `obj` and `endobj`. */
export const pdf = (...objets: readonly (string | Buffer)[]): Buffer => {
  const catalogue = '<< /Type /Catalog /Pages 2 0 R >>';
  const pages = '<< /Type /Pages /Kids [] /Count 0 >>';
  const corps = [catalogue, pages, ...objets].flatMap((objet, rang) => [
    latin1(`${rang + 1} 0 obj\n`),
    typeof objet === 'string' ? latin1(objet) : objet,
    latin1('\nendobj\n'),
  ]);
  const fin = 'xref\n0 1\n0000000000 65535 f \ntrailer\n<< /Root 1 0 R /Size 3 >>\nstartxref\n9\n%%EOF\n';
  return Buffer.concat([latin1('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'), ...corps, latin1(fin)]);
};

/** Objects that a PDF packs; `filtre` is what their dictionary says of it. */
export const objetsEmpaquetes = (
  objets: string,
  { filtre = '/Filter /FlateDecode', type = '/Type /ObjStm ', donnees = deflateSync(latin1(objets)) } = {},
): Buffer =>
  Buffer.concat([
    latin1(`<< ${type}/N 1 /First 4 ${filtre} /Length ${donnees.length} >>\nstream\n`),
    donnees,
    latin1('\nendstream'),
  ]);

const morceau = (type: string, donnees = Buffer.alloc(0)): Buffer => {
  const longueur = Buffer.alloc(4);
  longueur.writeUInt32BE(donnees.length);
  return Buffer.concat([longueur, latin1(type), donnees, Buffer.alloc(4)]);
};

export const png = (...morceaux: readonly Buffer[]): Buffer =>
  Buffer.concat([
    latin1('\x89PNG\r\n\x1a\n'),
    morceau('IHDR', Buffer.alloc(13, 1)),
    ...morceaux,
    morceau('IDAT', deflateSync(Buffer.alloc(4))),
    morceau('IEND'),
  ]);
export const pngCommente = (texte: string): Buffer => png(morceau('tEXt', latin1(`Comment\0${texte}`)));

/** Its data hold a stuffed byte and a restart, as those of a photograph do. */
export const jpeg = (): Buffer =>
  latin1(
    '\xff\xd8\xff\xe0\x00\x10JFIF\x00\x01\x01\x00\x00\x01\x00\x01\x00\x00\xff\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00\x12\xff\x00\x34\xff\xd0\x56\xff\xd9',
  );

/** An archive that readers find wherever it begins. */
export const zip = (): Buffer =>
  Buffer.concat([latin1('PK\x03\x04'), Buffer.alloc(26), latin1('PK\x05\x06'), Buffer.alloc(18)]);
