import { scenariosOf } from '#libs/event-sourcing';
import { destinataireId, fait, messageId } from '#facts/messages';
import { contexteDe, SYSTEME, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { message } from '../message';
import * as Refus from '../message.errors';
import { lire, LireMessage } from './lire-message';

const dirigeant = { personneId: destinataireId, role: 'entreprise.dirigeant', territoire: '552081317' };
const leDestinataireLit = (acteur: Partial<Acteur> = {}) =>
  demander(new LireMessage({ messageId }, contexteDe({ ...dirigeant, at: '2026-04-21T09:00:00Z', ...acteur })), lire);

describe('lire un message', () => {
  const { given } = scenariosOf(message);
  const enregistre = fait('MessageEnregistre.v1')();

  it('retient le jour où son destinataire le lit, dans quelque rôle que ce soit, envoyé ou non', () => {
    given(enregistre).when(leDestinataireLit()).then(fait('MessageLu.v1')());
    given(enregistre, fait('MessageNonEnvoye.v1')())
      .when(leDestinataireLit({ role: 'connecteur', territoire: '76' }))
      .then(fait('MessageLu.v1')());
  });
  it('ne change rien la seconde fois', () => {
    given(enregistre, fait('MessageLu.v1')())
      .when(leDestinataireLit({ at: '2026-05-01T09:00:00Z' }))
      .changesNothing();
  });
  it('refuse un message inconnu', () => {
    given().when(leDestinataireLit()).refuses(Refus.MessageInconnu);
  });
  it('refuse à qui le voit sans en être le destinataire', () => {
    for (const autre of [
      { personneId: 'p2' },
      { personneId: 'p3', role: 'region.instructeur', territoire: '53' },
      { personneId: 'p4', role: 'mission.pilote', territoire: 'FR' },
    ])
      given(enregistre).when(leDestinataireLit(autre)).refuses(Refus.LectureReserveeAuDestinataire);
  });
  it('refuse à qui ne le voit pas, sans dire qu’il existe', () => {
    const sansEntreprise = fait('MessageEnregistre.v1')({ siren: null });
    for (const [connu, autre] of [
      [enregistre, { personneId: 'p2', territoire: '356000000' }],
      [enregistre, { personneId: 'p3', role: 'region.instructeur', territoire: '76' }],
      [enregistre, { personneId: 'p4', role: 'connecteur', territoire: '53' }],
      [sansEntreprise, { personneId: 'p5' }],
      [
        fait('MessageEnregistre.v1')({ siren: null, territoire: 'FR' }),
        { personneId: 'p6', role: 'region.instructeur', territoire: '53' },
      ],
    ] as const)
      given(connu).when(leDestinataireLit(autre)).refuses(Refus.MessageInconnu);
  });
  it('refuse au système', () => {
    given(enregistre).when(leDestinataireLit(SYSTEME)).refuses(Refus.LectureDesMessagesReservee);
  });
});
