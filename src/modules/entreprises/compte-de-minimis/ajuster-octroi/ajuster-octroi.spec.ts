import { scenariosOf } from '#libs/event-sourcing';
import { entrepriseUniqueId, fait, objet } from '#facts/entreprises';
import { contexteDe, SYSTEME, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { compteDeMinimis } from '../compte-de-minimis';
import * as Refus from '../compte-de-minimis.errors';
import { ajuster, AjusterOctroi } from './ajuster-octroi';

const leDossierAjuste = (montantCentimes = 420_000, acteur: Partial<Acteur> = {}) =>
  demander(
    new AjusterOctroi(
      { entrepriseUniqueId, objet, montantCentimes, motif: 'montant-revise' },
      contexteDe({ ...SYSTEME, ...acteur }),
    ),
    ajuster,
  );

describe('ajuster un octroi à son dossier', () => {
  const { given } = scenariosOf(compteDeMinimis);
  const octroyee = [fait('PlafondReserve.v2')(), fait('AideDeMinimisOctroyee.v2')()];

  it('retient le nouveau montant et garde l’ancien', () => {
    given(...octroyee)
      .when(leDossierAjuste())
      .then(fait('OctroiAjuste.v2')());
  });
  it('ne change rien la seconde fois', () => {
    given(...octroyee, fait('OctroiAjuste.v2')())
      .when(leDossierAjuste())
      .changesNothing();
  });
  it('part du montant qu’une personne avait corrigé quand elle le pouvait', () => {
    given(...octroyee, fait('OctroiCorrige.v1')({ nouveauMontantCentimes: 0 }))
      .when(leDossierAjuste())
      .then(fait('OctroiAjuste.v2')({ ancienMontantCentimes: 0 }));
  });
  it('refuse un dossier qui n’est pas au compte', () => {
    given().when(leDossierAjuste()).refuses(Refus.AideInconnueAuCompte);
  });
  it('refuse à une personne', () => {
    given(...octroyee)
      .when(leDossierAjuste(1, { role: 'region.gestionnaire-financier' }))
      .refuses(Refus.MouvementReserveAuSysteme);
  });
});
