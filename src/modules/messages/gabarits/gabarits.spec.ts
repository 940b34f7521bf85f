import { frozen } from '../../../../test/support/frozen';
import type { Gabarit } from './gabarit';
import { GABARITS, mettreEnTexte, rediger } from './gabarits';

const versions = Object.entries(GABARITS as Readonly<Record<string, readonly Gabarit[]>>).flatMap(([code, toutes]) =>
  toutes.map(({ exemple }, rang) => ({ gabarit: code, versionDuGabarit: rang + 1, valeurs: exemple })),
);
const textes = () =>
  Object.fromEntries(
    versions.map((un) => {
      const redaction = rediger(un);
      return [
        `${un.gabarit} ${un.versionDuGabarit}`,
        [redaction.objet, ...mettreEnTexte(redaction, 'Anne Martin').split('\n')],
      ];
    }),
  );

describe('les modèles de messages', () => {
  it('gardent leurs mots : une autre rédaction est une autre version', () => {
    expect(textes()).toEqual(frozen('messages', textes()));
  });
  it('disent de quel dossier il s’agit, sur un objet d’une ligne, et saluent sans nom où le coffre n’est pas lu', () => {
    for (const un of versions) {
      const redaction = rediger(un);
      expect(redaction.objet).toMatch(/^\p{Lu}[^\p{Cc}]{5,75}$/u);
      expect(mettreEnTexte(redaction)).toMatch(/^Bonjour,\n\n/);
      if ('dossierId' in un.valeurs) expect(mettreEnTexte(redaction)).toContain(String(un.valeurs.dossierId));
    }
  });
  it('gardent les anciennes versions, et n’en inventent pas', () => {
    expect(() => rediger({ gabarit: 'aide-accordee', versionDuGabarit: 99, valeurs: {} })).toThrow(/version 99/);
    expect(() => rediger({ gabarit: 'inconnu', versionDuGabarit: 1, valeurs: {} })).toThrow(/inconnu/);
  });
});
