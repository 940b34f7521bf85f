import { MemoryEventStore, scenariosOf, transact } from '#libs/event-sourcing';
import {
  ACCEPTE,
  ACTIF,
  CANDIDAT,
  charteDesConnecteurs,
  DEMANDEE,
  demandeId,
  EN_CHARGE,
  fait,
  PROPOSEE,
  siren,
} from '#facts/connecteurs';
import { autreConnecteur, connecteur as lui, referent, systeme } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { demandeAccompagnement } from '../../demande-accompagnement/demande-accompagnement';
import type { DemandeAccompagnementEvent } from '../../demande-accompagnement/demande-accompagnement.events';
import { connecteur } from '../connecteur';
import * as Refus from '../connecteur.errors';
import { preparerLAcceptation } from '../connecteur.handler';
import { accepterProposition, AccepterProposition, type Proposition } from './accepter-proposition';

const OUVERTE: Proposition = { siren, region: '53', etat: 'ouverte' };
const PRISE: Proposition = { ...OUVERTE, etat: 'prise-par-un-autre' };

const leConnecteurAccepte = (
  proposition: Proposition | null = OUVERTE,
  context = lui('2026-02-05'),
  enVigueur: string | null = charteDesConnecteurs,
) =>
  demander(new AccepterProposition({ demandeId }, context), (command) =>
    accepterProposition(command, proposition, enVigueur),
  );
const prises = (combien: number) =>
  Array.from({ length: combien }, (_, rang) => fait('PlacePrise.v1')({ demandeId: `d${rang + 2}` }));

describe('accepter une proposition', () => {
  const { given } = scenariosOf(connecteur);

  it('prend une place, la dernière comprise', () => {
    for (const combien of [0, 2])
      given(...ACTIF, ...prises(combien))
        .when(leConnecteurAccepte())
        .then(fait('PlacePrise.v1')());
  });
  it('refuse une fois toutes les places tenues, et dit combien', () => {
    const refus = given(...ACTIF, ...prises(3))
      .when(leConnecteurAccepte())
      .refuses(Refus.CapaciteAtteinte);
    expect(refus.details).toEqual({ places: 3, capacite: 3 });
    given(...ACTIF, ...prises(3), fait('DemandesRemises.v1')({ demandes: ['d2'] }))
      .when(leConnecteurAccepte())
      .refuses(Refus.CapaciteAtteinte);
  });
  it('prend celle qui vient d’être rendue, et suit la capacité du jour', () => {
    given(...ACTIF, ...prises(3), fait('PlaceRendue.v1')({ demandeId: 'd2' }))
      .when(leConnecteurAccepte())
      .then(fait('PlacePrise.v1')());
    given(...ACTIF, ...prises(3), fait('CapaciteDefinie.v1')({ capacite: 4 }))
      .when(leConnecteurAccepte())
      .then(fait('PlacePrise.v1')());
    for (const capacite of [0, 1, 2])
      given(...ACTIF, ...prises(2), fait('CapaciteDefinie.v1')({ capacite }))
        .when(leConnecteurAccepte())
        .refuses(Refus.CapaciteAtteinte);
  });
  it('ne change rien la seconde fois, même à pleine capacité ou une fois la demande prise', () => {
    const tenue = [...ACTIF, fait('PlacePrise.v1')(), ...prises(2)];
    for (const proposition of [OUVERTE, PRISE, null])
      given(...tenue)
        .when(leConnecteurAccepte(proposition))
        .changesNothing();
  });
  it('refuse une demande qui n’est pas proposée, ou qu’un autre a prise', () => {
    for (const absente of [null, { ...OUVERTE, region: '76' }])
      given(...ACTIF)
        .when(leConnecteurAccepte(absente))
        .refuses(Refus.PropositionAbsente);
    given(...ACTIF)
      .when(leConnecteurAccepte(PRISE))
      .refuses(Refus.DemandePriseParUnAutre);
  });
  it('refuse à qui n’est pas accepté, est suspendu ou sorti', () => {
    for (const faits of [
      CANDIDAT,
      [...ACTIF, fait('ConnecteurSuspendu.v1')()],
      [...ACTIF, fait('ConnecteurSorti.v1')()],
    ])
      given(...faits)
        .when(leConnecteurAccepte())
        .refuses(Refus.ConnecteurNonActif);
    given(...ACTIF, fait('ConnecteurSuspendu.v1')(), fait('ConnecteurRetabli.v1')())
      .when(leConnecteurAccepte())
      .then(fait('PlacePrise.v1')());
  });
  it('refuse sans la charte en vigueur', () => {
    given(...ACCEPTE)
      .when(leConnecteurAccepte())
      .refuses(Refus.CharteASigner);
    given(...ACCEPTE)
      .when(leConnecteurAccepte(OUVERTE, lui('2026-02-05'), null))
      .refuses(Refus.CharteASigner);
    given(...ACTIF)
      .when(leConnecteurAccepte(OUVERTE, lui('2026-02-05'), 'b'.repeat(64)))
      .refuses(Refus.CharteASigner);
  });
  it('refuse du premier au dernier jour d’une absence', () => {
    const absent = [...ACTIF, fait('AbsenceDeclaree.v1')()];
    for (const jour of ['2026-08-03', '2026-08-21'])
      given(...absent)
        .when(leConnecteurAccepte(OUVERTE, lui(jour)))
        .refuses(Refus.ConnecteurAbsent);
    for (const priseLe of ['2026-08-02', '2026-08-22'])
      given(...absent)
        .when(leConnecteurAccepte(OUVERTE, lui(priseLe)))
        .then(fait('PlacePrise.v1')({ priseLe }));
    given(...absent, fait('AbsenceAnnulee.v1')())
      .when(leConnecteurAccepte(OUVERTE, lui('2026-08-03')))
      .then(fait('PlacePrise.v1')({ priseLe: '2026-08-03' }));
  });
  it('refuse une entreprise où il a un intérêt', () => {
    given(...ACTIF, fait('InteretsDuConnecteurDeclares.v1')({ sirens: [siren] }))
      .when(leConnecteurAccepte())
      .refuses(Refus.InteretDansLaDemande);
    given(...ACTIF, fait('InteretsDuConnecteurDeclares.v1')())
      .when(leConnecteurAccepte())
      .then(fait('PlacePrise.v1')());
  });
  it('refuse sans candidature, à un autre, et à qui n’est pas connecteur', () => {
    for (const [faits, context] of [
      [[], lui('2026-02-05')],
      [ACTIF, autreConnecteur('2026-02-05')],
    ] as const)
      given(...faits)
        .when(leConnecteurAccepte(OUVERTE, context))
        .refuses(Refus.ConnecteurInconnu);
    given(...ACTIF)
      .when(leConnecteurAccepte(OUVERTE, referent('2026-02-05')))
      .refuses(Refus.CandidatureDeConnecteurReservee);
  });

  it.each([
    ['jamais déposée', [], Refus.PropositionAbsente],
    ['pas encore proposée', DEMANDEE, Refus.PropositionAbsente],
    ['déclinée par lui', [...PROPOSEE, fait('PropositionDeclinee.v1')()], Refus.PropositionAbsente],
    ['proposée', PROPOSEE, Refus.CharteASigner],
    ['proposée, et escaladée depuis', [...PROPOSEE, fait('DemandeEscaladee.v1')()], Refus.CharteASigner],
    ['prise par un autre', EN_CHARGE, Refus.DemandePriseParUnAutre],
    ['qualifiée de nouveau', [...PROPOSEE, fait('DemandeQualifiee.v1')()], Refus.PropositionAbsente],
    ['abandonnée', [...PROPOSEE, fait('DemandeAbandonnee.v1')()], Refus.PropositionAbsente],
  ] as const)('lit la demande : %s', async (_, faits: readonly DemandeAccompagnementEvent[], Refuse) => {
    const store = new MemoryEventStore();
    if (faits.length > 0) await transact(store, demandeAccompagnement, demandeId, () => faits, systeme('2026-02-05'));
    const command = new AccepterProposition({ demandeId }, autreConnecteur('2026-02-05'));
    const { decide } = await preparerLAcceptation(command, store);
    const { connecteurId } = fait('PropositionDeclinee.v1')().data;
    given(fait('CandidatureConnecteurDeposee.v1')({ connecteurId }), fait('ConnecteurAccepte.v1')({ connecteurId }))
      .when(decide)
      .refuses(Refuse);
  });
});
