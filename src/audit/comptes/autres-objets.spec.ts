import { ACCORDE, enveloppeId, fait as faitDAide, VALIDE } from '#facts/aides-regionales';
import { entrepriseUniqueId, fait, objet } from '#facts/entreprises';
import { enEuros } from '#libs/france';
import type { Objet } from '#modules/objets';
import { etatsDe } from '../../../test/support/etats-de';
import { montantsDAutresObjets } from './autres-objets';
import { contradictionsAuRepos, contradictionsDeToujours } from './contradictions';

const prestation: Objet = { nature: 'prestation', id: objet.id };
const ouverte = faitDAide('EnveloppeOuverte.v1')();
const reserve = enEuros(faitDAide('CreditsReserves.v2')().data.montantCentimes);

describe('l’argent qu’une prestation tient, sous l’identifiant d’un dossier', () => {
  const enveloppe = [ouverte, faitDAide('CreditsReserves.v2')({ objet: prestation })];
  const compte = [fait('PlafondReserve.v2')({ objet: prestation })];

  it('est nommé, et ne contredit aucun dossier', () => {
    const etats = etatsDe({ enveloppe, compte });
    expect([...contradictionsDeToujours(etats), ...contradictionsAuRepos(etats)]).toEqual([]);
    expect(montantsDAutresObjets(etats)).toEqual([
      `enveloppe ${enveloppeId} : elle réserve ${reserve} pour la prestation ${objet.id}`,
      `compte ${entrepriseUniqueId} : il réserve ${reserve} pour la prestation ${objet.id}`,
    ]);
  });
  it('l’est aussi une fois engagé et octroyé', () => {
    const etats = etatsDe({
      enveloppe: [...enveloppe, faitDAide('CreditsEngages.v2')({ objet: prestation })],
      compte: [...compte, fait('AideDeMinimisOctroyee.v2')({ objet: prestation })],
    });
    expect(contradictionsAuRepos(etats)).toEqual([]);
    expect(montantsDAutresObjets(etats)).toHaveLength(2);
  });
  it('ne tient pas lieu de celui du dossier', () => {
    expect(contradictionsAuRepos(etatsDe({ dossier: ACCORDE, enveloppe, compte })).length).toBeGreaterThan(0);
    expect(montantsDAutresObjets(etatsDe({ dossier: VALIDE, enveloppe: [ouverte] }))).toEqual([]);
  });
});
