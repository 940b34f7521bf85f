import { Controller, Param } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiTags } from '@nestjs/swagger';
import { EventStore, load, type Actor } from '#libs/event-sourcing';
import { dateDeParis } from '#libs/france';
import { AskedBy, Question, SIREN } from '#libs/http';
import type { Candidature } from '../../label-entreprise/candidature';
import { CRITERES, NOMS_DES_CRITERES, requisAu } from '../../label-entreprise/criteres';
import { renouvelableDes } from '../../label-entreprise/durees';
import type { Label } from '../../label-entreprise/label';
import { labelEntreprise } from '../../label-entreprise/label-entreprise';
import { LabelInconnu } from '../../label-entreprise/label-entreprise.errors';
import { etatAu } from '../../label-entreprise/suite-du-label';
import { lectureDuLabel } from '#modules/habilitations';
import { LabelEtCandidature, type CandidatureEnCours, type LabelDeLEntreprise } from './label-d-une-entreprise.answer';

const montrerLabel = (label: Label, jour: string): LabelDeLEntreprise => {
  const { numero, accordeLe, expireLe, retrait } = label;
  const etat = etatAu(label, jour);
  return {
    numero,
    etat,
    depuis: etat === label.etat ? label.depuis : expireLe,
    accordeLe,
    expireLe,
    renouvelableDes: renouvelableDes(expireLe),
    retraitEnvisage: retrait?.motif ?? null,
    observationsAvantLe: retrait?.observationsAvantLe ?? null,
  };
};

const montrerCandidature = (candidature: Candidature, jour: string): CandidatureEnCours => {
  const { candidatureId, nature, deposeeLe, rejeteeLe, verifications, attendues } = candidature;
  const requis = requisAu(candidature.criteres, jour);
  return {
    candidatureId,
    nature,
    deposeeLe,
    silenceLe: candidature.arreteeDepuis === null ? candidature.silenceLe : null,
    silence: `${candidature.effetDuSilence} (${candidature.baseDuSilence})`,
    rejeteeLe,
    criteres: NOMS_DES_CRITERES.map((critere) => ({
      critere,
      intitule: CRITERES[critere].intitule,
      requis: requis.includes(critere),
      satisfait: verifications[critere]?.satisfait ?? null,
      appui: verifications[critere]?.appui?.reference ?? null,
      preuveAttendue: attendues.includes(critere),
    })),
  };
};

@ApiTags('Label Croissance Connectée')
@Controller('api/v1/entreprises')
export class LabelDUneEntrepriseController {
  constructor(private readonly store: EventStore) {}

  /** Le label d'une entreprise et sa candidature en cours, lus dans les faits eux-mêmes. Évaluateurs compris. */
  @Question(':siren/label', lectureDuLabel)
  @ApiOkResponse({ type: LabelEtCandidature })
  @ApiParam({ name: 'siren', example: '552081317' })
  async lire(@Param('siren', SIREN) siren: string, @AskedBy() actor: Actor): Promise<LabelEtCandidature> {
    const { state, revision } = await load(this.store, labelEntreprise, siren);
    if (!labelEntreprise.isVisibleTo(state, actor)) throw new LabelInconnu();
    const jour = dateDeParis(new Date().toISOString());
    return {
      siren,
      label: state.label && montrerLabel(state.label, jour),
      candidature: state.candidature && montrerCandidature(state.candidature, jour),
      ...(revision === undefined ? {} : { revision: Number(revision) }),
    };
  }
}
