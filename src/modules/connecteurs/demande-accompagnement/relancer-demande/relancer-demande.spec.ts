import { scenariosOf } from '#libs/event-sourcing';
import { connecteurId, DEMANDEE, demandeId, EN_CHARGE, fait, PROPOSEE, QUALIFIEE } from '#facts/connecteurs';
import { referent, systeme } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { demandeAccompagnement } from '../demande-accompagnement';
import * as Refus from '../demande-accompagnement.errors';
import { relancer, RelancerDemande } from './relancer-demande';

const leProgrammeRelance = (jours = 9, context = systeme('2026-02-12'), tour = 1) =>
  demander(new RelancerDemande({ demandeId, tour, jours }, context), relancer);

describe('relancer une demande', () => {
  const { given } = scenariosOf(demandeAccompagnement);
  const escaladee = fait('DemandeEscaladee.v1')();
  const [premier] = fait('ConnecteursClasses.v1')().data.classement;
  const classement = [connecteurId, 'f3', 'f4', 'f5', 'f6'].flatMap((id) =>
    premier ? [{ ...premier, connecteurId: id }] : [],
  );
  const aSuivre = [
    ...QUALIFIEE,
    fait('ConnecteursClasses.v1')({ classement }),
    fait('DemandeProposee.v1')({ connecteurIds: [connecteurId] }),
  ];

  it('nomme ceux qui n’ont pas répondu', () => {
    given(...PROPOSEE)
      .when(leProgrammeRelance())
      .then(fait('DemandeRelancee.v1')());
    given(...PROPOSEE, fait('PropositionDeclinee.v1')())
      .when(leProgrammeRelance())
      .then(fait('DemandeRelancee.v1')({ connecteurIds: [connecteurId] }));
  });
  it('propose aussi aux suivants du classement', () => {
    given(...aSuivre)
      .when(leProgrammeRelance())
      .then(
        fait('DemandeRelancee.v1')({ connecteurIds: [connecteurId] }),
        fait('DemandeProposee.v1')({ connecteurIds: ['f3', 'f4', 'f5'], proposeeLe: '2026-02-12' }),
      );
  });
  it('la dernière la remet au référent, sans proposer aux suivants', () => {
    for (const [faits, sansReponse] of [
      [PROPOSEE, fait('DemandeRelancee.v1')().data.connecteurIds],
      [aSuivre, [connecteurId]],
    ] as const)
      given(...faits)
        .when(leProgrammeRelance(45, systeme('2026-03-20')))
        .then(
          fait('DemandeRelancee.v1')({ jours: 45, connecteurIds: sansReponse, relanceeLe: '2026-03-20' }),
          escaladee,
        );
  });
  it('ne change rien la seconde fois, ni en retard sur une autre', () => {
    const relancee = [...PROPOSEE, fait('DemandeRelancee.v1')({ jours: 21 })];
    for (const jours of [9, 21])
      given(...relancee)
        .when(leProgrammeRelance(jours))
        .changesNothing();
    given(...PROPOSEE, fait('DemandeRelancee.v1')({ jours: 45 }), escaladee)
      .when(leProgrammeRelance(21))
      .changesNothing();
  });
  it('ne change rien d’un autre tour, et compte de nouveau au suivant', () => {
    const deuxieme = [
      ...PROPOSEE,
      fait('DemandeRelancee.v1')({ jours: 21 }),
      fait('DemandeQualifiee.v1')(),
      fait('ConnecteursClasses.v1')({ tour: 2 }),
      fait('DemandeProposee.v1')({ tour: 2 }),
    ];
    for (const tour of [1, 3])
      given(...deuxieme)
        .when(leProgrammeRelance(45, systeme('2026-03-20'), tour))
        .changesNothing();
    given(...deuxieme)
      .when(leProgrammeRelance(9, systeme('2026-02-12'), 2))
      .then(fait('DemandeRelancee.v1')({ tour: 2 }));
  });
  it('ne change rien une fois suivie, remise au référent ou à classer', () => {
    const abandonnee = [...PROPOSEE, fait('DemandeAbandonnee.v1')()];
    const aClasser = [...PROPOSEE, fait('DemandeQualifiee.v1')()];
    for (const faits of [EN_CHARGE, [...PROPOSEE, escaladee], abandonnee, aClasser, DEMANDEE, []])
      given(...faits)
        .when(leProgrammeRelance())
        .changesNothing();
  });
  it('refuse à une personne', () => {
    given(...PROPOSEE)
      .when(leProgrammeRelance(9, referent('2026-02-12')))
      .refuses(Refus.MiseEnRelationReservee);
  });
});
