import { authorize, MemoryEventStore, transact, type CommandContext, type DomainEvent } from '#libs/event-sourcing';
import { DEPOSE, dossierId, fait as faitDAide } from '#facts/aides-regionales';
import { fait, valeurs } from '#facts/messages';
import { dossierAide } from '#modules/aides-regionales';
import { contexteDe, SYSTEME } from '../../../../../test/support/contexte';
import type { ValeursDe } from '../../gabarits/gabarits';
import { messageIdDe } from '../identite.handler';
import * as Refus from '../message.errors';
import { PrevenirDeposant } from './prevenir-deposant';
import { preparerPourDeposant } from './prevenir-deposant.handler';

const contexte: CommandContext = {
  ...contexteDe({ ...SYSTEME, at: '2026-04-20T09:00:00Z' }),
  causationId: '0190c5a0-0000-7000-8000-00000000fa17',
};
const command = (context = contexte) =>
  new PrevenirDeposant(
    { dossierId, gabarit: 'aide-accordee', valeurs: valeurs as ValeursDe<'aide-accordee'> },
    context,
  );

const apres = async (...faits: readonly DomainEvent[]) => {
  const store = new MemoryEventStore();
  if (faits.length > 0) await transact(store, dossierAide, dossierId, () => faits as never, contexteDe());
  const { decide } = await preparerPourDeposant(command(), store);
  return decide({ etat: 'absent' });
};

describe('prévenir qui a déposé un dossier', () => {
  it('enregistre un message pour cette personne, vu de l’entreprise et de la région', async () => {
    const attendu = fait('MessageEnregistre.v1')();
    const messageId = messageIdDe({ ...attendu.data, gabarit: 'aide-accordee' }, contexte);
    expect(await apres(...DEPOSE)).toEqual([fait('MessageEnregistre.v1')({ messageId })]);
  });
  it('ne change rien quand le dossier est inconnu, ou ne dit pas qui l’a déposé', async () => {
    expect(await apres()).toEqual([]);
    expect(await apres(faitDAide('DossierDepose.v1')())).toEqual([]);
  });
  it('est refusé à toute personne', () => {
    expect(() => {
      authorize(command(contexteDe()));
    }).toThrow(Refus.MessageReserveAuSysteme);
  });
});
