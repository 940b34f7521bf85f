import { scenariosOf, type CommandContext } from '#libs/event-sourcing';
import { destinataireId, fait, valeurs } from '#facts/messages';
import { contexteDe, SYSTEME } from '../../../../../test/support/contexte';
import { demander } from '../../../../../test/support/demander';
import type { ValeursDe } from '../../gabarits/gabarits';
import { messageIdDe } from '../identite.handler';
import { message } from '../message';
import * as Refus from '../message.errors';
import { EnregistrerMessage } from './enregistrer-message';
import { preparerEnregistrement } from './enregistrer-message.handler';

const { sujetDe, territoire, siren } = fait('MessageEnregistre.v1')().data;
const causationId = '0190c5a0-0000-7000-8000-00000000fa17';
const contexte: CommandContext = { ...contexteDe({ ...SYSTEME, at: '2026-04-20T09:00:00Z' }), causationId };
const envoi = {
  destinataireId,
  gabarit: 'aide-accordee',
  valeurs: valeurs as ValeursDe<'aide-accordee'>,
  sujetDe,
  territoire,
  siren: siren ?? undefined,
} as const;

const leProgrammeEnregistre = (change: object = {}, context = contexte) =>
  demander(
    new EnregistrerMessage({ ...envoi, ...change }, context),
    (command) => preparerEnregistrement(command).decide,
  );

describe('enregistrer un message', () => {
  const { given } = scenariosOf(message);
  const messageId = messageIdDe(envoi, contexte);

  it('retient à qui il va, le modèle et ses valeurs, sans donnée personnelle', () => {
    given().when(leProgrammeEnregistre()).then(fait('MessageEnregistre.v1')({ messageId }));
  });
  it('peut ne concerner aucune entreprise', () => {
    given()
      .when(leProgrammeEnregistre({ siren: undefined }))
      .then(fait('MessageEnregistre.v1')({ messageId, siren: null }));
  });
  it('ne change rien la seconde fois', () => {
    given(fait('MessageEnregistre.v1')({ messageId })).when(leProgrammeEnregistre()).changesNothing();
  });
  it('a un identifiant par cause, modèle, destinataire et sujet', () => {
    const autres = [
      messageIdDe(envoi, { ...contexte, causationId: messageId }),
      messageIdDe({ ...envoi, gabarit: 'aide-payee' }, contexte),
      messageIdDe({ ...envoi, destinataireId: 'p2' }, contexte),
      messageIdDe({ ...envoi, sujetDe: { ...sujetDe, id: 'd2' } }, contexte),
    ];
    expect(new Set([messageId, ...autres]).size).toBe(5);
    expect(messageIdDe(envoi, { ...contexte, commandId: 'autre' })).toBe(messageId);
  });
  it('est refusé à toute personne', () => {
    given().when(leProgrammeEnregistre({}, contexteDe())).refuses(Refus.MessageReserveAuSysteme);
  });
});
