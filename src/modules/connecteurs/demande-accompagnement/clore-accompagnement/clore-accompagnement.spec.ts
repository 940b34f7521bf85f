import { randomUUID } from 'node:crypto';
import { MemoryEventStore, scenariosOf, transact } from '#libs/event-sourcing';
import {
  ACCOMPAGNEE,
  ACTIF,
  autreConnecteurId,
  connecteurId,
  DEMANDEE,
  demandeId,
  EN_CHARGE,
  fait,
  PROPOSEE,
  referentId,
} from '#facts/connecteurs';
import {
  autreConnecteur,
  connecteur as lui,
  dirigeante,
  instructeur,
  referent,
  systeme,
} from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { etatApres } from '../../../../../test/support/etat-apres';
import { connecteur, type Connecteur } from '../../connecteur/connecteur';
import { demandeAccompagnement } from '../demande-accompagnement';
import { ISSUES, type Issue } from '../demande-accompagnement.events';
import { preparerLaCloture } from '../demande-accompagnement.handler';
import * as Refus from '../demande-accompagnement.errors';
import { clore, CloreAccompagnement } from './clore-accompagnement';

const present = etatApres(connecteur, ACTIF);
const absent = etatApres(connecteur, [...ACTIF, fait('AbsenceDeclaree.v1')()]);

const clot = (issue: Issue = 'aidee', context = lui('2026-04-14'), enCharge: Connecteur | null = present) =>
  demander(new CloreAccompagnement({ demandeId, issue }, context), (command) => clore(command, enCharge));

describe('clore un accompagnement', () => {
  const { given } = scenariosOf(demandeAccompagnement);

  it('dit l’issue, par le connecteur qui en a la charge ou par sa région', () => {
    for (const issue of ISSUES)
      given(...EN_CHARGE)
        .when(clot(issue))
        .then(fait('AccompagnementClos.v1')({ issue }));
    given(...EN_CHARGE)
      .when(clot('non-aidee', referent('2026-04-14')))
      .then(fait('AccompagnementClos.v1')({ issue: 'non-aidee', closPar: referentId }));
  });
  it('se fait par son délégué du premier au dernier jour de l’absence', () => {
    for (const closLe of ['2026-08-03', '2026-08-21'])
      given(...EN_CHARGE)
        .when(clot('aidee', autreConnecteur(closLe), absent))
        .then(fait('AccompagnementClos.v1')({ closPar: autreConnecteurId, closLe }));
    for (const jour of ['2026-08-02', '2026-08-22'])
      given(...EN_CHARGE)
        .when(clot('aidee', autreConnecteur(jour), absent))
        .refuses(Refus.DemandeInconnue);
    given(...EN_CHARGE)
      .when(clot('aidee', lui('2026-08-10', 'f3'), absent))
      .refuses(Refus.DemandeInconnue);
  });
  it('se fait sans connecteur en charge par la région seule, comme injoignable ou hors champ', () => {
    const { personneId } = instructeur('2026-04-14').actor;
    for (const issue of ['injoignable', 'hors-champ'] as const)
      for (const faits of [DEMANDEE, PROPOSEE, [...PROPOSEE, fait('DemandeEscaladee.v1')()]])
        given(...faits)
          .when(clot(issue, instructeur('2026-04-14'), null))
          .then(fait('AccompagnementClos.v1')({ connecteurId: null, issue, closPar: personneId }));
    for (const issue of ['aidee', 'non-aidee'] as const)
      given(...PROPOSEE)
        .when(clot(issue, referent('2026-04-14'), null))
        .refuses(Refus.DemandeSansCharge);
    given(...PROPOSEE)
      .when(clot('injoignable', lui('2026-04-14'), null))
      .refuses(Refus.DemandeInconnue);
  });
  it('ne change rien la seconde fois', () => {
    for (const context of [lui('2026-04-15'), referent('2026-04-15')])
      given(...ACCOMPAGNEE)
        .when(clot('aidee', context))
        .changesNothing();
  });
  it('refuse une autre issue, et une demande abandonnée', () => {
    given(...ACCOMPAGNEE)
      .when(clot('non-aidee'))
      .refuses(Refus.DemandeDejaSuivie);
    given(...EN_CHARGE, fait('DemandeAbandonnee.v1')({ connecteurId }))
      .when(clot())
      .refuses(Refus.DemandeDejaSuivie);
  });
  it('refuse à un autre connecteur, et à qui l’avait avant', () => {
    given(...EN_CHARGE)
      .when(clot('aidee', autreConnecteur('2026-04-14')))
      .refuses(Refus.DemandeInconnue);
    given(...EN_CHARGE, fait('DemandeReaffectee.v1')())
      .when(clot('aidee', lui('2026-06-02'), null))
      .refuses(Refus.DemandeInconnue);
  });
  it('refuse sans demande, à une autre région, et à l’entreprise', () => {
    for (const context of [lui('2026-04-14'), referent('2026-04-14')])
      given()
        .when(clot('hors-champ', context, null))
        .refuses(Refus.DemandeInconnue);
    given(...EN_CHARGE)
      .when(clot('aidee', referent('2026-04-14', '76')))
      .refuses(Refus.DemandeInconnue);
    given(...EN_CHARGE)
      .when(clot('aidee', dirigeante('2026-04-14')))
      .refuses(Refus.ClotureReservee);
  });
  it('lit le délégué de qui l’a en charge', async () => {
    const store = new MemoryEventStore();
    const command = new CloreAccompagnement({ demandeId, issue: 'aidee' }, autreConnecteur('2026-08-10'));
    const decide = async () => (await preparerLaCloture(command, store)).decide;
    given(...EN_CHARGE)
      .when(await decide())
      .refuses(Refus.DemandeInconnue);
    await transact(store, demandeAccompagnement, demandeId, () => EN_CHARGE, systeme('2026-02-05'));
    const absence = [...ACTIF, fait('AbsenceDeclaree.v1')()];
    await transact(store, connecteur, connecteurId, () => absence, systeme('2026-07-20'));
    given(...EN_CHARGE)
      .when(await decide())
      .refuses(Refus.DemandeInconnue);
    const delegue = ACTIF.map((un) => ({ ...un, data: { ...un.data, connecteurId: autreConnecteurId } }) as typeof un);
    await transact(store, connecteur, autreConnecteurId, () => delegue, systeme('2026-07-20'));
    given(...EN_CHARGE)
      .when(await decide())
      .then(fait('AccompagnementClos.v1')({ closPar: autreConnecteurId, closLe: '2026-08-10' }));
    const suspendu = fait('ConnecteurSuspendu.v1')({ connecteurId: autreConnecteurId });
    const plusTard = { ...systeme('2026-08-05'), commandId: randomUUID() };
    await transact(store, connecteur, autreConnecteurId, () => [suspendu], plusTard);
    given(...EN_CHARGE)
      .when(await decide())
      .refuses(Refus.DemandeInconnue);
  });
});
