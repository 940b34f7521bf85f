import { ACCORDE, enveloppeId, fait as faitDAide, VALIDE } from '#facts/aides-regionales';
import { entrepriseUniqueId, fait, objet } from '#facts/entreprises';
import { enEuros } from '#libs/france';
import type { Objet } from '#modules/objets';
import { etatsDe } from '../../../test/support/etats-de';
import { montantsDAutresObjets } from './autres-objets';
import { contradictionsAuRepos, contradictionsDeToujours } from './contradictions';

const amortissement: Objet = { nature: 'amortissement', id: objet.id };
const ouverte = faitDAide('EnveloppeOuverte.v1')();
const reserve = enEuros(faitDAide('CreditsReserves.v2')().data.montantCentimes);

describe('l’argent qu’un amortissement tient, sous l’identifiant d’un dossier', () => {
  const enveloppe = [ouverte, faitDAide('CreditsReserves.v2')({ objet: amortissement })];
  const compte = [fait('PlafondReserve.v2')({ objet: amortissement })];

  it('est nommé, et ne contredit aucun dossier', () => {
    const etats = etatsDe({ enveloppe, compte });
    expect([...contradictionsDeToujours(etats), ...contradictionsAuRepos(etats)]).toEqual([]);
    expect(montantsDAutresObjets(etats)).toEqual([
      `enveloppe ${enveloppeId} : elle réserve ${reserve} pour l’amortissement ${objet.id}`,
      `compte ${entrepriseUniqueId} : il réserve ${reserve} pour l’amortissement ${objet.id}`,
    ]);
  });
  it('l’est aussi une fois engagé et octroyé', () => {
    const etats = etatsDe({
      enveloppe: [...enveloppe, faitDAide('CreditsEngages.v2')({ objet: amortissement })],
      compte: [...compte, fait('AideDeMinimisOctroyee.v2')({ objet: amortissement })],
    });
    expect(contradictionsAuRepos(etats)).toEqual([]);
    expect(montantsDAutresObjets(etats)).toHaveLength(2);
  });
  it('ne tient pas lieu de celui du dossier', () => {
    expect(contradictionsAuRepos(etatsDe({ dossier: ACCORDE, enveloppe, compte })).length).toBeGreaterThan(0);
    expect(montantsDAutresObjets(etatsDe({ dossier: VALIDE, enveloppe: [ouverte] }))).toEqual([]);
  });
});
