import type { Attained, Frame, FrameItem, LetterLanguage } from '../wire';

// The closed lists of a recognition statement, in the order in which people are offered them.

export const ATTAINED: Attained[] = ['met', 'partly', 'not-met', 'changed'];
export const FRAMES: Frame[] = ['gmc', 'nmc', 'hcpc', 'rdf', 'nhs'];
export const FRAME_ITEMS: FrameItem[] = [
  'gmc-knowledge',
  'gmc-patients',
  'gmc-colleagues',
  'gmc-trust',
  'nmc-people',
  'nmc-effectively',
  'nmc-safety',
  'nmc-trust',
  'hcpc-mixture',
  'hcpc-quality',
  'hcpc-service-users',
  'rdf-knowledge',
  'rdf-personal',
  'rdf-governance',
  'rdf-engagement',
  'nhs-communication',
  'nhs-development',
  'nhs-safety',
  'nhs-improvement',
  'nhs-quality',
  'nhs-equality',
];
export const LANGUAGES: LetterLanguage[] = ['cy', 'en', 'both'];
