import { enFrancais, REGIONS } from '#libs/france';
import type { LabelPublic } from '#modules/marque-mission';
import type { Vue } from '../../vue';
import { nomDe } from './colonnes';

const VERDICTS: Readonly<Record<LabelPublic['etat'], (label: LabelPublic) => string>> = {
  actif: ({ expireLe }) => `Ce label est valide, jusqu’au ${enFrancais(expireLe)} compris.`,
  suspendu: ({ depuis }) => `Ce label est suspendu depuis le ${enFrancais(depuis)} : il n’est pas valide.`,
  expire: ({ depuis }) => `Ce label est expiré : son dernier jour était le ${enFrancais(depuis)}.`,
  retire: ({ depuis }) => `Ce label est retiré depuis le ${enFrancais(depuis)} : il n’est plus valide.`,
};

/** What the QR code of a certificate opens. */
export const pageDuLabel = (label: LabelPublic): Vue => ({
  titre: `Label ${label.numero}`,
  contenu: (
    <>
      <p>
        <strong>{VERDICTS[label.etat](label)}</strong>
      </p>
      <dl>
        <dt>Entreprise</dt>
        <dd>{nomDe(label)}</dd>
        <dt>SIREN</dt>
        <dd>{label.siren}</dd>
        <dt>Région</dt>
        <dd>{REGIONS[label.region] ?? label.region}</dd>
        <dt>Accordé le</dt>
        <dd>{enFrancais(label.accordeLe)}</dd>
        <dt>Dernier jour</dt>
        <dd>{enFrancais(label.expireLe)}</dd>
      </dl>
      {label.etat === 'actif' && (
        <p>
          <a href={`/labels/${label.numero}/certificat.pdf`} download>
            Télécharger le certificat (PDF)
          </a>
        </p>
      )}
      <p>
        <a href="/labels">Chercher un autre label</a>
      </p>
    </>
  ),
});
