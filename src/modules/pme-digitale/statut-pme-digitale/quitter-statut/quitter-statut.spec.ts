import { scenariosOf } from '#libs/event-sourcing';
import { ADMISSIBLE, DEMANDE, EN_ATTENTE, fait, OBTENU, siren, SUSPENDU } from '#facts/pme-digitale';
import { dirigeante, mission } from '../../../../../test/support/acteurs-de-la-cohorte';
import { demander } from '../../../../../test/support/demander';
import { statutPmeDigitale } from '../statut-pme-digitale';
import * as Refus from '../statut-pme-digitale.errors';
import type { MotifDeDepart } from '../statut-pme-digitale.events';
import { quitter, QuitterStatut } from './quitter-statut';

const lEntrepriseQuitte = (
  motif: MotifDeDepart = 'depart-volontaire',
  context: ReturnType<typeof mission> = dirigeante('2026-10-12'),
) => demander(new QuitterStatut({ siren, motif }, context), quitter);

describe('quitter le statut PME digitale', () => {
  const { given } = scenariosOf(statutPmeDigitale);

  it('se fait à tout moment, de la demande au statut suspendu', () => {
    for (const faits of [DEMANDE, ADMISSIBLE, EN_ATTENTE, OBTENU, SUSPENDU])
      given(...faits)
        .when(lEntrepriseQuitte())
        .then(fait('StatutQuitte.v1')());
  });
  it('ne change rien la seconde fois, et refuse un autre motif', () => {
    given(...OBTENU, fait('StatutQuitte.v1')())
      .when(lEntrepriseQuitte())
      .changesNothing();
    given(...OBTENU, fait('StatutQuitte.v1')())
      .when(lEntrepriseQuitte('projet-abandonne'))
      .refuses(Refus.StatutDansUnAutreEtat);
  });
  it('refuse un statut refusé, terminé, inconnu, ou d’une autre entreprise', () => {
    given(...DEMANDE, fait('StatutRefuse.v1')())
      .when(lEntrepriseQuitte())
      .refuses(Refus.StatutDansUnAutreEtat);
    given(...OBTENU, fait('StatutTermine.v1')())
      .when(lEntrepriseQuitte())
      .refuses(Refus.StatutDansUnAutreEtat);
    given().when(lEntrepriseQuitte()).refuses(Refus.StatutInconnu);
    given(...OBTENU)
      .when(lEntrepriseQuitte(undefined, dirigeante('2026-10-12', '356000000')))
      .refuses(Refus.StatutInconnu);
  });
  it('refuse à la mission, qui y met fin', () => {
    given(...OBTENU)
      .when(lEntrepriseQuitte(undefined, mission('2026-10-12')))
      .refuses(Refus.StatutReserve);
  });
});
