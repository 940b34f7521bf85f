import { decidedAfterReading } from '#libs/cqrs';
import type { Command, CommandType, Decision } from '#libs/event-sourcing';
import { accepter, AccepterConnecteur } from './accepter-connecteur/accepter-connecteur';
import { AccepterProposition } from './accepter-proposition/accepter-proposition';
import { annulerAbsence, AnnulerAbsence } from './annuler-absence/annuler-absence';
import { candidater, CandidaterCommeConnecteur } from './candidater/candidater';
import { completer, CompleterCandidature } from './completer-candidature/completer-candidature';
import { connecteur, type Connecteur } from './connecteur';
import type { ConnecteurEvent } from './connecteur.events';
import { preparerLAbsence, preparerLAcceptation, preparerLaSignature } from './connecteur.handler';
import { consentir, ConsentirALAnnuaire } from './consentir-a-l-annuaire/consentir-a-l-annuaire';
import { DeclarerAbsence } from './declarer-absence/declarer-absence';
import { declarerInterets, DeclarerInterets } from './declarer-interets/declarer-interets';
import { definirCapacite, DefinirCapacite } from './definir-capacite/definir-capacite';
import { definirProfil, DefinirProfil } from './definir-profil/definir-profil';
import { demanderComplement, DemanderComplement } from './demander-complement/demander-complement';
import { refuser, RefuserConnecteur } from './refuser-connecteur/refuser-connecteur';
import { remettreDemandes, RemettreDemandes } from './remettre-demandes/remettre-demandes';
import { rendrePlace, RendrePlace } from './rendre-place/rendre-place';
import { retablir, RetablirConnecteur } from './retablir-connecteur/retablir-connecteur';
import { retirerDeLAnnuaire, RetirerDeLAnnuaire } from './retirer-de-l-annuaire/retirer-de-l-annuaire';
import { SignerCharteDuConnecteur } from './signer-charte-du-connecteur/signer-charte-du-connecteur';
import { sortir, SortirConnecteur } from './sortir-connecteur/sortir-connecteur';
import { suspendre, SuspendreConnecteur } from './suspendre-connecteur/suspendre-connecteur';

type Decide<Sent extends Command> = (sent: Sent) => Decision<Connecteur | null, ConnecteurEvent>;

/** An act of a connecteur on their own stream. */
const parLuiMeme = <Sent extends Command>(command: CommandType<Sent>, decide: Decide<Sent>) =>
  decidedAfterReading(command, connecteur, (sent) => ({ id: sent.context.actor.personneId, decide: decide(sent) }));

/** An act of somebody else on the stream of a connecteur. */
const surLui = <Sent extends Command<{ connecteurId: string }>>(command: CommandType<Sent>, decide: Decide<Sent>) =>
  decidedAfterReading(command, connecteur, (sent) => ({ id: sent.data.connecteurId, decide: decide(sent) }));

export const ACTES_DU_CONNECTEUR = [
  parLuiMeme(CandidaterCommeConnecteur, candidater),
  surLui(DemanderComplement, demanderComplement),
  parLuiMeme(CompleterCandidature, completer),
  surLui(AccepterConnecteur, accepter),
  surLui(RefuserConnecteur, refuser),
  decidedAfterReading(SignerCharteDuConnecteur, connecteur, preparerLaSignature),
  parLuiMeme(DefinirProfil, definirProfil),
  parLuiMeme(DefinirCapacite, definirCapacite),
  decidedAfterReading(DeclarerAbsence, connecteur, preparerLAbsence),
  parLuiMeme(AnnulerAbsence, annulerAbsence),
  parLuiMeme(DeclarerInterets, declarerInterets),
  parLuiMeme(ConsentirALAnnuaire, consentir),
  parLuiMeme(RetirerDeLAnnuaire, retirerDeLAnnuaire),
  decidedAfterReading(AccepterProposition, connecteur, preparerLAcceptation),
  surLui(RendrePlace, rendrePlace),
  surLui(RemettreDemandes, remettreDemandes),
  surLui(SuspendreConnecteur, suspendre),
  surLui(RetablirConnecteur, retablir),
  surLui(SortirConnecteur, sortir),
];
