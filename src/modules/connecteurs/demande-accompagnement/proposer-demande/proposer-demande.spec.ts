import { MemoryEventStore, scenariosOf } from '#libs/event-sourcing';
import {
  ACCEPTE,
  ACTIF,
  CANDIDAT,
  DEMANDEE,
  demandeId,
  EN_CHARGE,
  fait,
  PROPOSEE,
  QUALIFIEE,
  referentId,
  siren,
} from '#facts/connecteurs';
import { connecteur as lui, dirigeante, referent } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { etatApres } from '../../../../../test/support/etat-apres';
import { connecteur, type Connecteur } from '../../connecteur/connecteur';
import type { ConnecteurEvent } from '../../connecteur/connecteur.events';
import { demandeAccompagnement } from '../demande-accompagnement';
import { preparerLaProposition } from '../demande-accompagnement.handler';
import * as Refus from '../demande-accompagnement.errors';
import { proposer, ProposerDemande } from './proposer-demande';

const choisi = (...faits: readonly ConnecteurEvent[]) => etatApres(connecteur, [...ACTIF, ...faits]);

const leReferentPropose = (
  connecteurIds = ['f3'],
  connecteurs: readonly (Connecteur | null)[] = connecteurIds.map(() => choisi()),
  context = referent('2026-02-10'),
) => demander(new ProposerDemande({ demandeId, connecteurIds }, context), (command) => proposer(command, connecteurs));

describe('proposer une demande à des connecteurs choisis', () => {
  const { given } = scenariosOf(demandeAccompagnement);
  const escaladee = [...PROPOSEE, fait('DemandeEscaladee.v1')()];
  const proposee = (connecteurIds: readonly string[]) =>
    fait('DemandeProposee.v1')({ connecteurIds, proposeePar: referentId, proposeeLe: '2026-02-10' });

  it('s’ajoute aux propositions ouvertes', () => {
    for (const faits of [PROPOSEE, escaladee])
      given(...faits)
        .when(leReferentPropose(['f4', 'f3']))
        .then(proposee(['f3', 'f4']));
  });
  it('ne propose qu’à ceux qui ne sont pas déjà sollicités, et de nouveau à qui a décliné', () => {
    const { connecteurId } = fait('PropositionDeclinee.v1')().data;
    const [premier = ''] = fait('DemandeProposee.v1')().data.connecteurIds;
    given(...PROPOSEE)
      .when(leReferentPropose([premier, 'f3']))
      .then(proposee(['f3']));
    given(...PROPOSEE, fait('PropositionDeclinee.v1')())
      .when(leReferentPropose([connecteurId]))
      .then(proposee([connecteurId]));
  });
  it('ne change rien la seconde fois', () => {
    given(...PROPOSEE)
      .when(leReferentPropose([...fait('DemandeProposee.v1')().data.connecteurIds]))
      .changesNothing();
    given(...PROPOSEE, proposee(['f3']))
      .when(leReferentPropose())
      .changesNothing();
  });
  it.each([
    ['inconnu', null],
    ['candidat', etatApres(connecteur, CANDIDAT)],
    ['suspendu', choisi(fait('ConnecteurSuspendu.v1')())],
    ['sorti', choisi(fait('ConnecteurSorti.v1')())],
    ['d’une autre région', choisi(fait('ProfilDefini.v1')({ region: '76' }))],
    ['qui a un intérêt', choisi(fait('InteretsDuConnecteurDeclares.v1')({ sirens: [siren] }))],
    ['absent ce jour', choisi(fait('AbsenceDeclaree.v1')({ du: '2026-02-10', au: '2026-02-10' }))],
  ])('refuse tout quand l’un est %s', (_, incorrect) => {
    given(...escaladee)
      .when(leReferentPropose(['f3', 'f4'], [choisi(), incorrect]))
      .refuses(Refus.PropositionImpossible);
  });
  it('permet celui qui n’a pas encore signé la charte, ou rentre ce jour', () => {
    const rentre = choisi(fait('AbsenceDeclaree.v1')({ du: '2026-02-01', au: '2026-02-09' }));
    for (const un of [etatApres(connecteur, ACCEPTE), rentre])
      given(...escaladee)
        .when(leReferentPropose(['f3'], [un]))
        .then(proposee(['f3']));
  });
  it('lit chacun de ceux qui sont nommés', async () => {
    const command = new ProposerDemande({ demandeId, connecteurIds: ['f3'] }, referent('2026-02-10'));
    const { id, decide } = await preparerLaProposition(command, new MemoryEventStore());
    expect(id).toBe(demandeId);
    given(...PROPOSEE)
      .when(decide)
      .refuses(Refus.PropositionImpossible);
  });
  it('refuse avant le classement, et une fois prise en charge', () => {
    for (const faits of [DEMANDEE, QUALIFIEE, EN_CHARGE, [...PROPOSEE, fait('DemandeAbandonnee.v1')()]])
      given(...faits)
        .when(leReferentPropose())
        .refuses(Refus.DemandeDejaSuivie);
  });
  it('refuse sans demande, à une autre région, et à qui ne la qualifie pas', () => {
    given().when(leReferentPropose()).refuses(Refus.DemandeInconnue);
    given(...PROPOSEE)
      .when(leReferentPropose(['f3'], [choisi()], referent('2026-02-10', '76')))
      .refuses(Refus.DemandeInconnue);
    for (const context of [lui('2026-02-10'), dirigeante('2026-02-10')])
      given(...PROPOSEE)
        .when(leReferentPropose(['f3'], [choisi()], context))
        .refuses(Refus.QualificationReservee);
  });
});
