import PDFDocument from 'pdfkit';
import qrcode from 'qrcode-generator';
import { enFrancais, REGIONS } from '#libs/france';
import type { LabelPublic } from '#modules/marque-mission';
import { nomDe } from './colonnes';

const COTE_DU_QR = 130;
const MARGE = 60;

/** Dark squares of a QR code, drawn as shapes: no picture has to be decoded. */
const dessinerQr = (document: PDFKit.PDFDocument, adresse: string, x: number, y: number): void => {
  const qr = qrcode(0, 'M');
  qr.addData(adresse);
  qr.make();
  const nombre = qr.getModuleCount();
  const cote = COTE_DU_QR / nombre;
  for (let ligne = 0; ligne < nombre; ligne += 1)
    for (let colonne = 0; colonne < nombre; colonne += 1)
      if (qr.isDark(ligne, colonne)) document.rect(x + colonne * cote, y + ligne * cote, cote, cote);
  document.fill('black');
};

/** A tagged PDF whose QR code opens the page of the label, which alone says whether it is still valid. */
export const certificatDe = (label: LabelPublic, adresse: string): Promise<Buffer> => {
  const { numero, siren, region, accordeLe, expireLe } = label;
  const titre = `Label Croissance Connectée ${numero}`;
  const document = new PDFDocument({
    size: 'A4',
    margin: MARGE,
    pdfVersion: '1.7',
    tagged: true,
    lang: 'fr-FR',
    displayTitle: true,
    info: { Title: titre, CreationDate: new Date(accordeLe) },
  });
  const morceaux: Buffer[] = [];
  const fini = new Promise<Buffer>((resolve, reject) => {
    document.on('data', (morceau: Buffer) => morceaux.push(morceau));
    document.on('end', () => {
      resolve(Buffer.concat(morceaux));
    });
    document.on('error', reject);
  });
  const racine = document.struct('Document');
  document.addStructure(racine);
  const ecrire = (type: string, taille: number, texte: string) =>
    racine.add(
      document.struct(type, {}, () => {
        document.fontSize(taille).text(texte).moveDown(0.6);
      }),
    );
  ecrire('H1', 26, 'Label Croissance Connectée');
  ecrire('P', 18, nomDe(label));
  ecrire('P', 12, `SIREN ${siren}, ${REGIONS[region] ?? region}`);
  ecrire('P', 12, `Numéro ${numero}. Accordé le ${enFrancais(accordeLe)}. Dernier jour : ${enFrancais(expireLe)}.`);
  racine.add(
    document.struct('Figure', { alt: `Code QR qui ouvre ${adresse}` }, () => {
      dessinerQr(document, adresse, MARGE, document.y + 20);
      document.y += COTE_DU_QR + 30;
    }),
  );
  ecrire('P', 10, `Ce certificat ne dit pas si le label est encore valide : ${adresse} le dit.`);
  racine.end();
  document.end();
  return fini;
};
