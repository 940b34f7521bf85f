import { MemoryEventStore, scenariosOf } from '#libs/event-sourcing';
import { ACTIF, autreConnecteurId, CANDIDAT, connecteurId, fait } from '#facts/connecteurs';
import { autreConnecteur, connecteur as lui, referent } from '../../../../../test/support/acteurs-du-reseau';
import { demander } from '../../../../../test/support/demander';
import { etatApres } from '../../../../../test/support/etat-apres';
import { connecteur, type Connecteur } from '../connecteur';
import * as Refus from '../connecteur.errors';
import type { ConnecteurEvent } from '../connecteur.events';
import { preparerLAbsence } from '../connecteur.handler';
import { DeclarerAbsence, declarerAbsence } from './declarer-absence';

const { du, au } = fait('AbsenceDeclaree.v1')().data;
const autre = { connecteurId: autreConnecteurId };
const ACCEPTE_AUSSI: readonly ConnecteurEvent[] = [
  fait('CandidatureConnecteurDeposee.v1')(autre),
  fait('ConnecteurAccepte.v1')(autre),
];
const delegue = etatApres(connecteur, ACCEPTE_AUSSI);

interface Saisie {
  du?: string;
  au?: string;
  delegueId?: string | undefined;
}

const leConnecteurDeclare = (
  change: Saisie = {},
  sonDelegue: Connecteur | null = delegue,
  context = lui('2026-07-20'),
) =>
  demander(new DeclarerAbsence({ du, au, delegueId: autreConnecteurId, ...change }, context), (command) =>
    declarerAbsence(command, sonDelegue),
  );
const seul = (change: Saisie, context = lui('2026-07-20')) =>
  leConnecteurDeclare({ ...change, delegueId: undefined }, null, context);

describe('déclarer une absence', () => {
  const { given } = scenariosOf(connecteur);
  const declaree = [...ACTIF, fait('AbsenceDeclaree.v1')()];

  it('nomme le délégué, ou personne', () => {
    given(...ACTIF)
      .when(leConnecteurDeclare())
      .then(fait('AbsenceDeclaree.v1')());
    given(...ACTIF)
      .when(seul({}))
      .then(fait('AbsenceDeclaree.v1')({ delegueId: null }));
  });
  it('peut tenir en un jour, et finir aujourd’hui', () => {
    given(...ACTIF)
      .when(seul({ du: '2026-07-20', au: '2026-07-20' }))
      .then(fait('AbsenceDeclaree.v1')({ du: '2026-07-20', au: '2026-07-20', delegueId: null }));
  });
  it('ne change rien la seconde fois', () => {
    given(...declaree)
      .when(leConnecteurDeclare({}, delegue, lui('2026-09-01')))
      .changesNothing();
  });
  it('refuse un dernier jour d’avant le premier, ou passé', () => {
    given(...ACTIF)
      .when(seul({ du: '2026-08-03', au: '2026-08-02' }))
      .refuses(Refus.AbsenceALEnvers);
    given(...ACTIF)
      .when(seul({ du: '2026-07-01', au: '2026-07-19' }))
      .refuses(Refus.AbsencePassee);
  });
  it('refuse un jour commun avec une autre absence, et permet le lendemain', () => {
    for (const change of [
      { du: '2026-08-21', au: '2026-08-30' },
      { du: '2026-07-27', au: '2026-08-03' },
      { au: '2026-08-20' },
    ])
      given(...declaree)
        .when(seul(change))
        .refuses(Refus.AbsenceQuiRecouvre);
    given(...declaree)
      .when(seul({ du: '2026-08-22', au: '2026-08-30' }))
      .then(fait('AbsenceDeclaree.v1')({ du: '2026-08-22', au: '2026-08-30', delegueId: null }));
    given(...declaree, fait('AbsenceAnnulee.v1')())
      .when(seul({ du: '2026-08-21', au: '2026-08-30' }))
      .then(fait('AbsenceDeclaree.v1')({ du: '2026-08-21', au: '2026-08-30', delegueId: null }));
  });
  it('refuse un délégué inconnu, candidat, suspendu, d’une autre région, ou soi-même', () => {
    const suspendu = etatApres(connecteur, [...ACCEPTE_AUSSI, fait('ConnecteurSuspendu.v1')(autre)]);
    const candidat = etatApres(connecteur, ACCEPTE_AUSSI.slice(0, 1));
    const ailleurs = etatApres(connecteur, [
      fait('CandidatureConnecteurDeposee.v1')({ ...autre, region: '76' }),
      ...ACCEPTE_AUSSI.slice(1),
    ]);
    for (const incorrect of [null, candidat, suspendu, ailleurs])
      given(...ACTIF)
        .when(leConnecteurDeclare({}, incorrect))
        .refuses(Refus.DelegueIncorrect);
    given(...ACTIF)
      .when(leConnecteurDeclare({ delegueId: connecteurId }, etatApres(connecteur, ACTIF)))
      .refuses(Refus.DelegueIncorrect);
  });
  it('lit le délégué qui est nommé', async () => {
    const command = new DeclarerAbsence({ du, au, delegueId: autreConnecteurId }, lui('2026-07-20'));
    const { id, decide } = await preparerLAbsence(command, new MemoryEventStore());
    expect(id).toBe(connecteurId);
    given(...ACTIF)
      .when(decide)
      .refuses(Refus.DelegueIncorrect);
  });
  it('refuse à qui n’est pas accepté, à un autre, et à qui n’est pas connecteur', () => {
    given(...CANDIDAT)
      .when(leConnecteurDeclare())
      .refuses(Refus.ConnecteurNonAccepte);
    given(...ACTIF)
      .when(seul({}, autreConnecteur('2026-07-20')))
      .refuses(Refus.ConnecteurInconnu);
    given(...ACTIF)
      .when(seul({}, referent('2026-07-20')))
      .refuses(Refus.CandidatureDeConnecteurReservee);
  });
});
