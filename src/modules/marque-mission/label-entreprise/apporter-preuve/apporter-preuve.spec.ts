import { scenariosOf } from '#libs/event-sourcing';
import { DEPOSEE, fait, siren } from '#facts/marque-mission';
import { dirigeante, evaluatrice } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { labelEntreprise } from '../label-entreprise';
import * as Refus from '../label-entreprise.errors';
import type { Critere } from '../criteres';
import type { Piece } from '../piece';
import { apporter, ApporterPreuve } from './apporter-preuve';

const { documentId, empreinte } = fait('PreuveApportee.v1')().data;

const lEntrepriseApporte = (
  critere: Critere = 'presence-en-ligne',
  piece: Piece | null = { documentId, empreinte },
  context = dirigeante('2026-02-20'),
) => demander(new ApporterPreuve({ siren, critere, documentId }, context), (command) => apporter(command, piece));

describe('apporter une preuve', () => {
  const { given } = scenariosOf(labelEntreprise);
  const demandees = [...DEPOSEE, fait('PreuvesDemandees.v1')()];
  const deux = [...DEPOSEE, fait('PreuvesDemandees.v1')({ criteres: ['presence-en-ligne', 'outils-partages'] })];

  it('retient le document, et reporte la fin du silence des jours de l’attente', () => {
    given(...demandees)
      .when(lEntrepriseApporte())
      .then(fait('PreuveApportee.v1')());
  });
  it('laisse le délai arrêté tant qu’une autre preuve est attendue, puis compte depuis la première demande', () => {
    given(...deux)
      .when(lEntrepriseApporte())
      .then(fait('PreuveApportee.v1')({ silenceLe: null }));
    given(...deux, fait('PreuveApportee.v1')({ silenceLe: null }))
      .when(lEntrepriseApporte('outils-partages', { documentId, empreinte }, dirigeante('2026-03-10')))
      .then(
        fait('PreuveApportee.v1')({ critere: 'outils-partages', apporteeLe: '2026-03-10', silenceLe: '2026-04-30' }),
      );
  });
  it('ne change rien la seconde fois', () => {
    given(...demandees, fait('PreuveApportee.v1')())
      .when(lEntrepriseApporte())
      .changesNothing();
  });
  it('refuse une preuve que personne n’attend, et un document d’ailleurs', () => {
    given(...DEPOSEE)
      .when(lEntrepriseApporte())
      .refuses(Refus.PreuveNonDemandee);
    given(...demandees)
      .when(lEntrepriseApporte('presence-en-ligne', null))
      .refuses(Refus.DocumentHorsDeLEntreprise);
  });
  it('refuse à une autre entreprise, et à qui ne dirige pas', () => {
    given(...demandees)
      .when(lEntrepriseApporte('presence-en-ligne', { documentId, empreinte }, dirigeante('2026-02-20', '356000000')))
      .refuses(Refus.CandidatureInconnue);
    given(...demandees)
      .when(lEntrepriseApporte('presence-en-ligne', { documentId, empreinte }, evaluatrice('2026-02-20')))
      .refuses(Refus.CandidatureReservee);
  });
});
