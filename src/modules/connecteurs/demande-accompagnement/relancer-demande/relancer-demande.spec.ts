import { randomUUID } from 'node:crypto';
import { MemoryEventStore, scenariosOf, transact } from '#libs/event-sourcing';
import {
  ACTIF,
  autreConnecteurId,
  connecteurId,
  DEMANDEE,
  demandeId,
  EN_CHARGE,
  fait,
  PROPOSEE,
  QUALIFIEE,
} from '#facts/connecteurs';
import { referent, systeme } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { connecteur } from '../../connecteur/connecteur';
import { demandeAccompagnement } from '../demande-accompagnement';
import { preparerLaRelance } from '../demande-accompagnement.handler';
import * as Refus from '../demande-accompagnement.errors';
import { relancer, RelancerDemande } from './relancer-demande';

const leProgrammeRelance = (
  jours = 9,
  context = systeme('2026-02-12'),
  tour = 1,
  indisponibles: readonly string[] = [],
) => demander(new RelancerDemande({ demandeId, tour, jours }, context), (command) => relancer(command, indisponibles));

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
  it('ne nomme ni l’absent, ni le suspendu, ni celui qui est sorti', () => {
    given(...PROPOSEE)
      .when(leProgrammeRelance(9, systeme('2026-02-12'), 1, [autreConnecteurId]))
      .then(fait('DemandeRelancee.v1')({ connecteurIds: [connecteurId] }));
  });
  it('lit qui est indisponible ce jour-là', async () => {
    const store = new MemoryEventStore();
    const le = (jour: string) => ({ ...systeme(jour), commandId: randomUUID() });
    const absence = fait('AbsenceDeclaree.v1')({ du: '2026-02-10', au: '2026-02-12' });
    await transact(store, demandeAccompagnement, demandeId, () => PROPOSEE, le('2026-02-05'));
    await transact(store, connecteur, connecteurId, () => [...ACTIF, absence], le('2026-02-05'));
    const preparee = async (jour: string) =>
      (await preparerLaRelance(new RelancerDemande({ demandeId, tour: 1, jours: 9 }, systeme(jour)), store)).decide;
    given(...PROPOSEE)
      .when(await preparee('2026-02-12'))
      .then(fait('DemandeRelancee.v1')({ connecteurIds: [] }));
    given(...PROPOSEE)
      .when(await preparee('2026-02-13'))
      .then(fait('DemandeRelancee.v1')({ connecteurIds: [connecteurId], relanceeLe: '2026-02-13' }));
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
