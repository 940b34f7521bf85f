import { scenariosOf } from '#libs/event-sourcing';
import { fait, messageId } from '#facts/messages';
import { contexteDe, SYSTEME, type Acteur } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import { message } from '../message';
import * as Refus from '../message.errors';
import type { MessageEvent } from '../message.events';
import { ATTENTES_EN_MINUTES, envoyer, EnvoyerMessage, estHorsDelai, type Issue } from './envoyer-message';

const AT = '2026-04-20T09:00:00.000Z';
const leProgrammeEnvoie = (issue: Issue, essai = 1, acteur: Partial<Acteur> = {}) =>
  demander(new EnvoyerMessage({ messageId, essai }, contexteDe({ ...SYSTEME, at: AT, ...acteur })), (command) =>
    envoyer(command, issue),
  );

const FINS: readonly (readonly [Issue, MessageEvent])[] = [
  ['remis', fait('MessageRemis.v1')({ essai: 1 })],
  ['sans-adresse', fait('MessageEchoue.v1')()],
  ['personne-inconnue', fait('MessageEchoue.v1')({ motif: 'personne-inconnue' })],
  ['refuse-par-le-serveur', fait('MessageEchoue.v1')({ motif: 'refuse-par-le-serveur' })],
  ['envoi-eteint', fait('MessageNonEnvoye.v1')()],
  ['hors-delai', fait('MessageNonEnvoye.v1')({ motif: 'hors-delai' })],
];

describe('envoyer un message', () => {
  const { given } = scenariosOf(message);
  const enregistre = fait('MessageEnregistre.v1')();
  const reports = (nombre: number) =>
    Array.from({ length: nombre }, (_, rang) => fait('EnvoiReporte.v1')({ essai: rang + 1 }));

  it.each(FINS)('retient ce qu’il en advient, une fois : %s', (issue, fin) => {
    given(enregistre).when(leProgrammeEnvoie(issue)).then(fin);
    for (const suivante of ['remis', issue] as const)
      given(enregistre, fin).when(leProgrammeEnvoie(suivante)).changesNothing();
  });
  it('reporte l’essai quand le serveur ne répond pas, de plus en plus tard', () => {
    given(enregistre).when(leProgrammeEnvoie('serveur-injoignable')).then(fait('EnvoiReporte.v1')());
    given(enregistre, ...reports(4))
      .when(leProgrammeEnvoie('serveur-injoignable', 5))
      .then(fait('EnvoiReporte.v1')({ essai: 5, prochainEssaiA: '2026-04-20T13:00:00.000Z' }));
    expect([...ATTENTES_EN_MINUTES]).toEqual([...ATTENTES_EN_MINUTES].sort((a, b) => a - b));
  });
  it('remet à un essai suivant', () => {
    given(enregistre, ...reports(1))
      .when(leProgrammeEnvoie('remis', 2))
      .then(fait('MessageRemis.v1')());
  });
  it('échoue au dernier essai', () => {
    const dernier = ATTENTES_EN_MINUTES.length + 1;
    given(enregistre, ...reports(dernier - 1))
      .when(leProgrammeEnvoie('serveur-injoignable', dernier))
      .then(fait('MessageEchoue.v1')({ essai: dernier, motif: 'serveur-injoignable' }));
  });
  it('ne change rien pour un essai déjà fait, en avance, ou un message inconnu', () => {
    given(enregistre, ...reports(1))
      .when(leProgrammeEnvoie('remis', 1))
      .changesNothing();
    given(enregistre).when(leProgrammeEnvoie('remis', 2)).changesNothing();
    given().when(leProgrammeEnvoie('remis')).changesNothing();
  });
  it('part encore trois jours après, et pas plus, ni dans un autre temps', () => {
    const etat = { etat: 'a-envoyer', message: enregistre.data, essais: 0, luLe: null } as const;
    for (const [le, attendu] of [
      ['2026-04-23T12:00:00Z', false],
      ['2026-04-24T12:00:00Z', true],
      ['2026-04-16T12:00:00Z', true],
    ] as const)
      expect(estHorsDelai(etat, le)).toBe(attendu);
  });
  it('est refusé à toute personne', () => {
    given(enregistre)
      .when(leProgrammeEnvoie('remis', 1, { role: 'mission.pilote' }))
      .refuses(Refus.MessageReserveAuSysteme);
  });
});
