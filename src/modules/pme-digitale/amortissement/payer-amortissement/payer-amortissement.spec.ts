import { DoneByAnother, scenariosOf } from '#libs/event-sourcing';
import {
  ACCORDE,
  conventionId,
  CREDITS,
  DEMANDE,
  fait,
  instructeurId,
  mois,
  PAYE,
  preteurId,
} from '#facts/amortissements';
import { utilisateurId, VALIDE } from '#facts/releves-de-pret';
import { comptable, CORRIGE, instructeur, releveApres } from '../../../../../test/support/acteurs-des-amortissements';
import { demander } from '../../../../../test/support/demander';
import { amortissement } from '../amortissement';
import * as Refus from '../amortissement.errors';
import { payer, PayerAmortissement } from './payer-amortissement';

const JOUR = '2026-10-20';
const laRegionPaie = (context = comptable(JOUR), reference = 'MDT-2026-00931', faits = VALIDE as typeof CORRIGE) =>
  demander(new PayerAmortissement({ conventionId, mois, reference }, context), (command) =>
    payer(command, releveApres(...faits)),
  );

describe('payer un amortissement', () => {
  const { given } = scenariosOf(amortissement);
  const suspendu = [...ACCORDE, fait('PaiementDAmortissementSuspendu.v1')()];

  it('paie tout ce qui est accordé', () => {
    given(...ACCORDE)
      .when(laRegionPaie())
      .then(fait('AmortissementPaye.v1')());
  });
  it('ne paie pas deux fois, et dit à un autre comptable que c’est fait', () => {
    given(...PAYE)
      .when(laRegionPaie())
      .changesNothing();
    given(...PAYE)
      .when(laRegionPaie(comptable(JOUR, 'autre')))
      .refuses(DoneByAnother);
    given(...PAYE)
      .when(laRegionPaie(undefined, 'MDT-2026-00932'))
      .refuses(Refus.EtapeDAmortissementImpossible);
  });
  it('paie un complément, fût-ce sous la même référence', () => {
    const suite = [
      fait('AmortissementDemande.v1')({ numero: 2, rangDuReleve: 2, montantCentimes: 78_00 }),
      fait('AmortissementRetenu.v1')({ numero: 2 }),
      fait('CreditsDAmortissementConfirmes.v1')({ numero: 2 }),
      fait('AmortissementAccorde.v1')({ numero: 2 }),
    ];
    given(...PAYE, ...suite)
      .when(laRegionPaie(undefined, undefined, CORRIGE))
      .then(fait('AmortissementPaye.v1')({ numero: 2, montantCentimes: 78_00 }));
  });
  it('refuse avant l’accord, et une fois refusé ou caduc', () => {
    for (const faits of [
      DEMANDE,
      CREDITS,
      [...ACCORDE, fait('AmortissementRefuse.v1')()],
      [...ACCORDE, fait('AmortissementCaduc.v1')()],
    ])
      given(...faits)
        .when(laRegionPaie())
        .refuses(Refus.EtapeDAmortissementImpossible);
  });
  it('refuse quand le relevé a été remplacé depuis', () => {
    for (const faits of [CORRIGE, CORRIGE.slice(0, 3)])
      given(...ACCORDE)
        .when(laRegionPaie(undefined, undefined, faits))
        .refuses(Refus.ReleveNonValide);
  });
  it('attend tant que le compte dépasse son plafond', () => {
    given(...suspendu)
      .when(laRegionPaie())
      .refuses(Refus.PaiementDAmortissementEnAttente);
    given(...suspendu, fait('PaiementDAmortissementRepris.v1')())
      .when(laRegionPaie())
      .then(fait('AmortissementPaye.v1')());
  });
  it('refuse à qui a saisi, validé, demandé ou retenu', () => {
    for (const personneId of [preteurId, utilisateurId, instructeurId])
      given(...ACCORDE)
        .when(laRegionPaie(comptable(JOUR, personneId)))
        .refuses(Refus.CumulSurLAmortissement);
  });
  it('refuse sans demande, à une autre région, et à un autre rôle', () => {
    given().when(laRegionPaie()).refuses(Refus.AmortissementInconnu);
    given(...ACCORDE)
      .when(laRegionPaie(comptable(JOUR, undefined, '76')))
      .refuses(Refus.AmortissementInconnu);
    given(...ACCORDE)
      .when(laRegionPaie(instructeur(JOUR, 'autre')))
      .refuses(Refus.PaiementDAmortissementReserve);
  });
});
