import { randomUUID } from 'node:crypto';
import { fait as faitDAide } from '#facts/aides-regionales';
import { fait, objet } from '#facts/entreprises';
import { positionOf, type CommandContext, type DomainEvent } from '#libs/event-sourcing';
import { SYSTEM } from '#libs/projections';
import { NATURES_D_OBJET, type Objet } from '#modules/objets';
import { reactions } from '.';

const context: CommandContext = {
  commandId: randomUUID(),
  actor: SYSTEM,
  at: '2026-04-20T09:00:00.000Z',
  correlationId: randomUUID(),
  causationId: randomUUID(),
};

const reponses = ({ type, data }: DomainEvent): number => {
  const metadata = { ...context, occurredAt: context.at };
  const event = { type, data, metadata, id: randomUUID(), stream: 'essai-1', revision: 0n, recordedAt: context.at };
  return reactions.flatMap((reaction) => reaction.react({ ...event, position: positionOf(1n) }, context)).length;
};

const tenusPour = (un: Objet): readonly DomainEvent[] => [
  faitDAide('CreditsReserves.v2')({ objet: un }),
  faitDAide('ReservationCreditsRefusee.v2')({ objet: un }),
  fait('PlafondReserve.v2')({ objet: un }),
  fait('ReservationPlafondRefusee.v3')({ objet: un }),
  fait('ReservationDepassee.v2')({ objet: un }),
  fait('PlafondDepasse.v2')({ objets: [un] }),
  fait('DepassementResorbe.v2')({ objets: [un] }),
];

describe('les réactions qui tiennent l’argent', () => {
  it.each(NATURES_D_OBJET)(
    'répondent une fois à ce qui est tenu pour un objet de leur nature, et à rien d’autre : %s',
    (nature) => {
      const faits = tenusPour({ nature, id: objet.id });
      expect(faits.map(reponses)).toEqual(faits.map(() => 1));
    },
  );
  it('suspendent les dossiers, les prestations et les amortissements, parmi ce qui dépasse le plafond', () => {
    const objets = NATURES_D_OBJET.map((nature) => ({ nature, id: objet.id }));
    expect(reponses(fait('PlafondDepasse.v2')({ objets }))).toBe(3);
  });
});
