import type { StreamedEvent } from '#libs/event-sourcing';
import { projection, type Rows } from '#libs/projections';
import type { MessageEvent } from '../../message/message.events';
import { LigneMessage } from './messages.entity';

const suit = (
  { data: { messageId }, revision }: StreamedEvent<MessageEvent>,
  rows: Rows,
  change: Partial<LigneMessage>,
) => {
  rows.patch(LigneMessage, { messageId }, { ...change, revision: Number(revision) });
};

export const messages = projection<MessageEvent>({
  name: 'messages@1',
  tables: [LigneMessage],
  on: {
    'MessageEnregistre.v1': ({ data, revision }, rows) => {
      const { sujetDe, valeurs, ...enregistre } = data;
      rows.put(LigneMessage, {
        ...enregistre,
        valeurs: JSON.stringify(valeurs),
        sujetNature: sujetDe.nature,
        sujetId: sujetDe.id,
        etat: 'a-envoyer',
        motif: null,
        essais: 0,
        termineLe: null,
        prochainEssaiA: null,
        luLe: null,
        revision: Number(revision),
      });
    },
    'MessageRemis.v1': (event, rows) => {
      const { essai: essais, remisLe: termineLe } = event.data;
      suit(event, rows, { etat: 'remis', essais, termineLe, prochainEssaiA: null });
    },
    'EnvoiReporte.v1': (event, rows) => {
      const { essai: essais, prochainEssaiA } = event.data;
      suit(event, rows, { essais, prochainEssaiA });
    },
    'MessageEchoue.v1': (event, rows) => {
      const { essai: essais, motif, echoueLe: termineLe } = event.data;
      suit(event, rows, { etat: 'echoue', essais, motif, termineLe, prochainEssaiA: null });
    },
    'MessageNonEnvoye.v1': (event, rows) => {
      const { motif, constateLe: termineLe } = event.data;
      suit(event, rows, { etat: 'non-envoye', motif, termineLe, prochainEssaiA: null });
    },
    'MessageLu.v1': (event, rows) => {
      suit(event, rows, { luLe: event.data.luLe });
    },
  },
});
