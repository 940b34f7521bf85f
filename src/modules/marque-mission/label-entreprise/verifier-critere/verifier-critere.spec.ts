import { scenariosOf } from '#libs/event-sourcing';
import { DEPOSEE, evaluateurId, fait, siren } from '#facts/marque-mission';
import { evaluatrice, pilote } from '../../../../../test/support/acteurs-du-label';
import { demander } from '../../../../../test/support/demander';
import { labelEntreprise } from '../label-entreprise';
import * as Refus from '../label-entreprise.errors';
import type { Critere } from '../criteres';
import { verifier, VerifierCritere, type Elements } from './verifier-critere';

const PIECE = { documentId: 'd1', empreinte: 'e1' };
const SUR_PIECE: Elements = { piece: PIECE, fait: null };
const PAR_LES_FAITS: Elements = { piece: null, fait: 'CategoriePmeEtablie' };

const lEvaluatriceVerifie = (
  critere: Critere,
  elements: Elements,
  {
    satisfait = true,
    context = evaluatrice('2026-02-23'),
    documentId,
  }: { satisfait?: boolean; context?: ReturnType<typeof evaluatrice>; documentId?: string } = {},
) =>
  demander(new VerifierCritere({ siren, critere, satisfait, documentId }, context), (command) =>
    verifier(command, elements),
  );

describe('vérifier un critère', () => {
  const { given } = scenariosOf(labelEntreprise);
  const surPiece = fait('CritereVerifie.v1')({
    critere: 'outils-partages',
    appui: { nature: 'document', reference: 'e1' },
  });

  it('s’appuie sur un fait du programme', () => {
    given(...DEPOSEE)
      .when(lEvaluatriceVerifie('pme', PAR_LES_FAITS))
      .then(fait('CritereVerifie.v1')());
  });
  it('s’appuie sur l’empreinte d’un document', () => {
    given(...DEPOSEE)
      .when(lEvaluatriceVerifie('outils-partages', SUR_PIECE, { documentId: 'd1' }))
      .then(surPiece);
  });
  it('dit un critère non satisfait, sans appui s’il le faut', () => {
    given(...DEPOSEE)
      .when(lEvaluatriceVerifie('outils-partages', { piece: null, fait: null }, { satisfait: false }))
      .then(fait('CritereVerifie.v1')({ critere: 'outils-partages', satisfait: false, appui: null }));
  });
  it('ne change rien la seconde fois, et se corrige', () => {
    given(...DEPOSEE, surPiece)
      .when(lEvaluatriceVerifie('outils-partages', SUR_PIECE))
      .changesNothing();
    given(...DEPOSEE, surPiece)
      .when(lEvaluatriceVerifie('outils-partages', SUR_PIECE, { satisfait: false }))
      .then(fait('CritereVerifie.v1')({ ...surPiece.data, satisfait: false }));
  });
  it('refuse de dire le contraire des faits', () => {
    given(...DEPOSEE)
      .when(lEvaluatriceVerifie('pme', PAR_LES_FAITS, { satisfait: false }))
      .refuses(Refus.FaitContraire);
    given(...DEPOSEE)
      .when(lEvaluatriceVerifie('autodiagnostic-recent', { piece: null, fait: null }))
      .refuses(Refus.FaitContraire);
  });
  it('refuse sans document, et un document d’ailleurs', () => {
    given(...DEPOSEE)
      .when(lEvaluatriceVerifie('outils-partages', { piece: null, fait: null }))
      .refuses(Refus.PreuveManquante);
    given(...DEPOSEE)
      .when(lEvaluatriceVerifie('outils-partages', { piece: null, fait: null }, { documentId: 'd9' }))
      .refuses(Refus.DocumentHorsDeLEntreprise);
  });
  it('refuse sans candidature, à qui n’évalue pas, et à qui y a un intérêt', () => {
    given().when(lEvaluatriceVerifie('pme', PAR_LES_FAITS)).refuses(Refus.CandidatureInconnue);
    given(...DEPOSEE)
      .when(lEvaluatriceVerifie('pme', PAR_LES_FAITS, { context: pilote('2026-02-23') }))
      .refuses(Refus.EvaluationReservee);
    given(...DEPOSEE, fait('InteretDeclare.v1')({ declarePar: evaluateurId }))
      .when(lEvaluatriceVerifie('pme', PAR_LES_FAITS))
      .refuses(Refus.InteretDansLEntreprise);
  });
});
