/** Boards to begin with, in the form the server gives them. */
import { fromServer } from '../../main/webapp/static/js/board/state.js';

export const card = (id, more = {}) => ({
  id, title: id, description: '', column: 'to-discuss', dots: null, mine: 0, own: false, author: null, seconds: 0,
  timebox: null, notes: [], offRecord: false, originals: [], earlier: [], ...more,
});

export const line = (id, depth = 0) => ({ id, text: id, depth });

export const box = (number = 1, from = '2026-03-12T08:00:00Z', to = '2026-03-12T08:07:00Z') => ({ number, startedAt: from, endsAt: to, pausedAt: null });

export const ROUND = { number: 1, dots: 4, cap: 3, revealed: false };

export const ME = {
  id: 'me', name: 'Ines', guest: false, dotsLeft: 4, mayParticipate: true, mayScribe: true, mayFacilitate: false, mayClaim: false, mayPublish: false, thumb: null,
};

export const board = (more = {}) => fromServer({
  seq: 10, now: '2026-03-12T08:00:00Z', phase: 'voting', publishesAt: null, joinCode: null, me: ME, round: ROUND, voted: 0, away: 0, facilitator: null, scribe: null, joinLocked: false, callLink: '', speakerQueue: false, people: [],
  session: {
    id: 's', group: 'Harbour Ops', chapter: 'Lisbon', zone: 'Europe/Lisbon', path: '/g/harbour/lisbon/2026-03-12',
    startsAt: '2026-03-12T08:00:00Z', endsAt: '2026-03-12T09:30:00Z', pattern: [420, 300, 180],
  },
  thumbs: { goOn: 0, eitherWay: 0, moveOn: 0 }, topics: [card('a'), card('b'), card('c')], epiphanies: [], ...more,
});

export const ids = (things) => things.map((thing) => thing.id);
