import * as Refus from './entreprise.errors';
import { lireSiret } from './siret';

describe('lire un SIRET', () => {
  it.each(['55208131766522', ' 552 081 317 66522 ', '552\u00a0081\u202f317\u00a066522', '552.081.317.66522'])(
    'accepte « %s »',
    (saisie) => {
      expect(lireSiret(saisie)).toEqual({ siret: '55208131766522', siren: '552081317' });
    },
  );
  it('accepte le siège de La Poste, par la règle de tous', () => {
    expect(lireSiret('35600000000048')).toEqual({ siret: '35600000000048', siren: '356000000' });
  });
  it('accepte un établissement de La Poste, par sa règle à elle', () => {
    expect(lireSiret('35600000009075')).toEqual({ siret: '35600000009075', siren: '356000000' });
  });
  it('refuse un établissement de La Poste qui ne suit aucune des deux', () => {
    expect(() => lireSiret('35600000009076')).toThrow(Refus.SiretIncorrect);
  });
  it('refuse à une autre entreprise la règle de La Poste', () => {
    // Its digits add up to 55, a multiple of five.
    expect(() => lireSiret('55208131766525')).toThrow(Refus.SiretIncorrect);
  });
  it('refuse un SIREN, et dit d’ajouter l’établissement', () => {
    expect(() => lireSiret('552 081 317')).toThrow(Refus.SiretDeMauvaiseLongueur);
    expect(() => lireSiret('552 081 317')).toThrow('Vous avez donné un SIREN : ajoutez les 5 chiffres');
  });
  it.each(['5520813176652', '552081317665220'])('refuse %s, trop court ou trop long', (saisie) => {
    expect(() => lireSiret(saisie)).toThrow(Refus.SiretDeMauvaiseLongueur);
  });
  it('refuse un établissement de Monaco, qui a des lettres, et le dit', () => {
    expect(() => lireSiret('MONACOCONFO001')).toThrow(Refus.SiretAvecLettres);
    expect(() => lireSiret('mc0081317 66522')).toThrow(Refus.SiretAvecLettres);
  });
  it.each(['', '   ', 'SIRET inconnu', '55208131766522x', '552-081-317-66522', '٥٥٢٠٨١٣١٧٦٦٥٢٢'])(
    'refuse « %s », qui n’est pas fait de chiffres',
    (saisie) => {
      expect(() => lireSiret(saisie)).toThrow(Refus.SiretIllisible);
    },
  );
  it('dit que le SIREN est faux', () => {
    expect(() => lireSiret('55208131866522')).toThrow(Refus.SirenIncorrect);
  });
  it.each(['00000000000000', '000 000 000 00018'])('refuse %s, dont le SIREN n’est fait que de zéros', (saisie) => {
    expect(() => lireSiret(saisie)).toThrow(Refus.SirenIncorrect);
  });
  it('dit que le SIREN est bon, mais pas l’établissement', () => {
    expect(() => lireSiret('55208131766523')).toThrow(Refus.SiretIncorrect);
  });
  it('reconnaît toute faute d’un seul chiffre', () => {
    const siret = '55208131766522';
    for (const rang of siret.split('').keys()) {
      for (const chiffre of '0123456789'.replace(siret.charAt(rang), '')) {
        expect(() => lireSiret(siret.slice(0, rang) + chiffre + siret.slice(rang + 1))).toThrow();
      }
    }
  });
});
