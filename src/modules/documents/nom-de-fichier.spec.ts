import { nomDeFichier } from './nom-de-fichier';

describe('le nom d’un fichier', () => {
  it.each([
    ['Facture n° 12.pdf', 'application/pdf', 'Facture n° 12.pdf'],
    ['reçu.PDF', 'application/pdf', 'reçu.pdf'],
    ['facture.pdf.exe', 'application/pdf', 'facture pdf.pdf'],
    ['C:\\Users\\anne\\photo.jpeg', 'image/jpeg', 'photo.jpg'],
    ['../../etc/passwd', 'text/plain', 'passwd.txt'],
    ['a"b<c>:d*.png', 'image/png', 'abcd.png'],
    ['  deux\n lignes.txt ', 'text/plain', 'deux lignes.txt'],
  ])('%j devient un nom sûr', (nom, type, attendu) => {
    expect(nomDeFichier(nom, type)).toBe(attendu);
  });

  it.each([undefined, '', '...', '.pdf', 'a\u202egpj.exe', '\u0000'])('%j ne dit rien de sûr', (nom) => {
    expect(nomDeFichier(nom, 'application/pdf')).toBeNull();
  });

  it('n’est pas plus long que les systèmes ne l’acceptent', () => {
    expect(nomDeFichier(`${'a'.repeat(500)}.pdf`, 'application/pdf')).toBe(`${'a'.repeat(120)}.pdf`);
  });
});
