/** Every sentence the board says by itself, in one place, so that another language can follow. */
const count = (/** @type {number} */ n, /** @type {string} */ one, /** @type {string} */ many) => `${n} ${n === 1 ? one : many}`;

/** @type {(minutes: number) => string} */
const hours = (minutes) => (minutes < 100 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`);

/** Titles on buttons stay short enough to be pressed. */
const short = (/** @type {string} */ title) => (title.length > 32 ? `${title.slice(0, 30).replace(/\s+\S*$/, '')}…` : title);

/** @type {(seconds: number) => string} Steps are minutes, but for those who try things out. */
const span = (seconds) => (seconds % 60 === 0 ? `${seconds / 60} min` : `${seconds} s`);

const NUMBERS = ['', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine', 'Ten'];

/** @type {(seconds: number) => string} */
const more = (seconds) => {
  const [n, unit] = seconds % 60 === 0 ? [seconds / 60, 'minute'] : [seconds, 'second'];
  return `${NUMBERS[n] ?? n} more ${unit}${n === 1 ? '' : 's'}`;
};

/** @type {(thumbs: import('./types.js').Thumbs) => string} What nobody says is left out. */
const tally = ({ goOn, eitherWay, moveOn }) =>
  [[goOn, 'go on'], [moveOn, 'move on'], [eitherWay, 'either way']].filter(([n]) => n).map(([n, way]) => `${n} ${way}`).join(', ');

/** Refusals that the present phase explains. */
const ABOUT_THE_PHASE = new Set(['phase-already-changed', 'voting-is-not-open', 'session-is-not-discussing']);

export const words = {
  claim: 'Facilitate today',
  openTheDoors: 'Open the doors',
  openVoting: 'Open voting',
  revealAndStart: 'Reveal and start the top topic',
  revealAndGoOn: 'Reveal the dots',
  moveOn: 'Move on',
  moveOnTo: (/** @type {string} */ title) => `Move on to: ${short(title)}`,
  start: (/** @type {string} */ title) => `Start: ${short(title)}`,
  goOn: (/** @type {number} */ seconds) => `Go on, ${span(seconds)}`,
  pause: 'Pause',
  resume: 'Resume',
  paused: 'paused',
  backTo: (/** @type {string} */ title) => `Back to: ${short(title)}`,
  clockStands: 'The clock is paused.',
  clockRuns: 'The clock is running again.',
  soFar: (/** @type {number} */ minutes) => `${minutes} min so far`,

  ask: (/** @type {number} */ seconds) => `${more(seconds)}?`,
  askAbout: (/** @type {string} */ title, /** @type {number} */ seconds) => `${more(seconds)} for ${short(title)}?`,
  ways: { 'go-on': 'go on', 'either-way': 'either way', 'move-on': 'move on' },
  said: (
    /** @type {import('./types.js').Way|null} */ mine, /** @type {import('./types.js').Thumbs} */ thumbs,
    /** @type {number} */ answered, /** @type {number} */ there,
  ) => [
    mine ? `You said ${words.ways[mine]}.` : null,
    answered ? `${answered} of ${Math.max(there, answered)} answered: ${tally(thumbs)}.` : null,
  ].filter(Boolean).join(' ') || 'What do you say?',
  roomGoesOn: (/** @type {import('./types.js').Thumbs} */ thumbs) => `Going on: ${tally(thumbs)}.`,
  roomMovesOn: (/** @type {import('./types.js').Thumbs} */ thumbs) => `Moving on: ${tally(thumbs)}.`,
  finishTopic: 'Finish this topic',
  finishOnly: 'Finish without starting the next',
  closeSession: 'Close the session',
  closeEarly: 'Close the session now',
  publish: 'Publish',
  readTheRecord: 'Read the record',
  backToGathering: 'Back to gathering',
  voteAgain: 'Vote again',
  reopen: 'Reopen the session',

  phases: {
    planned: 'The doors are not open yet.',
    gathering: 'Topics are being gathered.',
    voting: 'Voting is open.',
    discussing: 'The discussion has begun.',
    closed: 'The session is closed.',
    published: 'The record is published.',
  },
  opening: {
    planned: 'Topics may already be proposed.',
    gathering: 'What shall we talk about?',
    closed: 'Closed. Nothing has been sent: notes can still be tidied.',
    published: 'Published: this board is a memory now.',
  },
  willBePublished: (/** @type {string} */ when) => `Will be published ${when}.`,
  tidy: 'Until then notes can be tidied, and nothing is sent.',
  todayAt: (/** @type {string} */ time) => `today at ${time}`,
  tomorrowAt: (/** @type {string} */ time) => `tomorrow at ${time}`,
  onDayAt: (/** @type {string} */ day, /** @type {string} */ time) => `on ${day} at ${time}`,
  play: 'Play',
  stopPlaying: 'Pause',
  momentOf: (/** @type {number} */ n, /** @type {number} */ all) => `${n} of ${all}`,
  noReplay: 'This evening cannot be watched again.',
  dotsToGive: (/** @type {number} */ n) => `You have ${count(n, 'dot', 'dots')}.`,
  dotsLeft: (/** @type {number} */ n) => `${n} left`,
  voted: (/** @type {number} */ n, /** @type {number} */ of) =>
    (n === 0 ? 'Nobody has voted yet' : `${n} of ${of} ${of === 1 ? 'has' : 'have'} voted`),
  rounds: ['first', 'second', 'third', 'fourth', 'fifth'],
  round: (/** @type {number} */ n) => (words.rounds[n - 1] ? `the ${words.rounds[n - 1]} round` : `round ${n}`),
  earlier: (/** @type {import('./types.js').Result[]} */ results) =>
    results.map(({ round, dots }) => `${dots} in ${words.round(round)}`).join(', '),

  merged: (/** @type {number} */ n) => `${n} merged`,
  mergeOnto: (/** @type {string} */ title) => `Choose the card that “${short(title)}” goes onto.`,
  mergeHere: (/** @type {string} */ title, /** @type {string} */ other) => `Merge ${title} with ${other}`,
  cancel: 'Cancel',
  cardsMerged: (/** @type {string} */ title) => `Merged: ${title}.`,
  cardSplit: (/** @type {string[]} */ titles) => `Split: ${titles.join(', ')}.`,
  wentOffRecord: (/** @type {string} */ title) => `${title} is off the record.`,
  isOnRecord: (/** @type {string} */ title) => `${title} is on the record.`,
  starts: (/** @type {string} */ when) => `Starts ${when}`,
  minutesLeft: (/** @type {number} */ n) => (n > 0 ? `${hours(n)} left` : n === 0 ? 'The last minute' : `${hours(-n)} over`),
  about: (/** @type {number} */ n) => `, about ${count(n, 'topic', 'topics')}`,
  minutes: (/** @type {number} */ n) => `${n} min`,
  here: (/** @type {number} */ n) => `${n} here`,
  topics: (/** @type {number} */ n) => count(n, 'topic', 'topics'),
  upNext: 'Up next',
  epiphanies: 'Epiphanies',
  andMore: (/** @type {number} */ n) => `and ${n} more`,
  facilitator: 'Facilitator',
  youFacilitate: 'You facilitate now.',
  facilitatesNow: (/** @type {string} */ name) => `${name} facilitates now.`,
  /** On the button, and as it is spoken. */
  toPerson: {
    'hand-over': (/** @type {string} */ name) => ['Hand over', `Hand the facilitation over to ${name}`],
    'remove-person': (/** @type {string} */ name) => ['Remove', `Remove ${name} from this session`],
    'name-scribe': (/** @type {string} */ name) => ['Let write', `Let ${name} write notes`],
    'dismiss-scribe': (/** @type {string} */ name) => ['Writes notes', `${name} writes notes: no longer`],
  },
  noPhone: 'no phone',
  myself: 'myself',
  addTopic: 'Add a topic',
  addTopicFor: (/** @type {string} */ name) => `Add a topic for ${name}`,
  yourDots: 'Your dots',
  dotsOf: (/** @type {string} */ name) => `Dots of ${name}`,
  hasTheWord: 'has the word',
  raiseHand: 'Raise hand',
  lowerHand: 'Lower hand',
  iHaveSpoken: 'I have spoken',
  yourTurn: 'You have the word.',
  giveTheWord: 'Give the word',
  giveTheWordTo: (/** @type {string} */ name) => `Give the word to ${short(name)}`,
  wordIsFree: 'Nobody has the word',
  wouldSpeak: (/** @type {string[]} */ names) => `Next: ${names.join(', ')}`,
  speaks: (/** @type {string} */ name) => `${name} has the word`,
  handUp: (/** @type {number} */ place) => (place === 1 ? 'hand up, next' : `hand up, number ${place}`),
  gone: (/** @type {string} */ name) => `${name} is not here any more.`,
  isBack: (/** @type {string} */ name) => `${name} is back.`,
  takenOff: 'You have been taken off this session.',
  newCode: 'New join code',
  nobodyWrites: 'Nobody is taking notes.',
  youWrite: 'You take the notes.',
  writes: (/** @type {string} */ name) => `${name} takes the notes.`,
  facilitatedBy: (/** @type {string} */ name) => `Facilitator: ${name}`,
  nobodyFacilitates: 'Nobody facilitates yet',

  addDot: (/** @type {string} */ title) => `Give a dot to ${title}`,
  takeDot: (/** @type {string} */ title) => `Take a dot back from ${title}`,
  total: (/** @type {number|null} */ dots) => (dots === null ? 'hidden until revealed' : count(dots, 'dot in all', 'dots in all')),
  noDotsLeft: 'All your dots are spent. Take one back to move it.',
  topicIsFull: (/** @type {number} */ cap) => `At most ${count(cap, 'dot', 'dots')} of one person on one topic.`,
  more: (/** @type {string} */ title) => `More about ${title}`,
  dots: (/** @type {number} */ n) => count(n, 'dot', 'dots'),
  notes: (/** @type {number} */ n) => (n === 0 ? 'No notes' : count(n, 'note', 'notes')),

  left: (/** @type {number} */ n) => (n >= 0 ? `${count(n, 'character', 'characters')} left` : `${count(-n, 'character', 'characters')} too many`),
  tooLong: (/** @type {number} */ over, /** @type {number} */ limit) =>
    `That is ${count(over, 'character', 'characters')} too long; the limit is ${limit}. Nothing was sent or cut.`,
  similarTopics: 'Similar topics',
  similar: (/** @type {number} */ n) => count(n, 'similar topic', 'similar topics'),
  onThisBoard: 'on this board',
  inThePast: (/** @type {string} */ date, /** @type {boolean} */ discussed) =>
    `${new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeZone: 'UTC' }).format(Date.parse(date))}${discussed ? '' : ', not discussed'}`,
  needsWords: 'A title needs at least one word.',

  removed: (/** @type {string} */ title) => `Removed: ${short(title)}`,
  undo: 'Undo',
  undone: 'That was undone.',
  undoStep: (/** @type {string} */ what) => `Undo: ${what}`,
  undidStep: (/** @type {string} */ what) => `Undone: ${what}.`,
  didAgain: (/** @type {string} */ what) => `Done again: ${what}.`,
  doAgain: 'Do it again',
  nothingToUndo: 'There is nothing to undo.',
  timeIsUp: (/** @type {string} */ title) => `Time is up for ${title}.`,
  lastMinute: 'One minute left.',
  nowDiscussing: (/** @type {string} */ title) => `Now discussing: ${title}.`,
  results: (/** @type {{title: string, dots: number}[]} */ top) =>
    (top.length === 0 ? 'Nobody gave a dot.' : `Most wanted: ${top.map(({ title, dots }) => `${title}, ${count(dots, 'dot', 'dots')}`).join('; ')}.`),
  newTopics: (/** @type {string[]} */ titles) => (titles.length === 1 ? `New topic: ${titles[0]}.` : `${titles.length} new topics.`),
  newEpiphany: (/** @type {string} */ text) => `Epiphany: ${text}`,
  epiphanyKept: 'Kept as an epiphany.',
  discussing: 'Discussing',
  notesOf: 'Notes',
  editTopic: 'Edit the topic',
  editEpiphany: 'Edit the epiphany',
  title: 'Title',
  epiphany: 'Epiphany',
  roomIsOn: 'The room is now on',
  depth: (/** @type {number} */ n) => `Depth ${n + 1}.`,
  facilitates: (/** @type {string} */ name) => `${name} facilitates today.`,

  offline: (/** @type {number} */ waiting) =>
    (waiting === 0 ? 'Offline. Looking for the connection…' : `Offline. ${count(waiting, 'change waits', 'changes wait')} and will be sent.`),
  busy: (/** @type {number} */ waiting) => `Crema is busy. ${count(waiting, 'change waits', 'changes wait')} and will be sent.`,
  signedOut: 'You are signed out.',
  signIn: 'Sign in again',
  missing: 'This board is no longer open to you.',
  toTheSession: 'To the session',
  foundIn: (/** @type {string} */ title) => `In the notes of ${short(title)}`,
  alreadyAnEpiphany: 'This line is an epiphany already.',
  moved: (/** @type {number} */ at, /** @type {number} */ of) => `Line ${at} of ${of}.`,
  cannotMove: 'There is no line of this depth to change places with.',
  listTooLong: (/** @type {number} */ lines, /** @type {number} */ most) =>
    `A list of ${most} lines at most can be pasted; this one has ${lines}. It is in the field, and nothing was sent.`,
  writing: (/** @type {string[]} */ [first, second, ...more]) => {
    if (!first) return '';
    if (!second) return `${first} is writing…`;
    return more.length === 0 ? `${first} and ${second} are writing…` : `${first}, ${second} and others are writing…`;
  },
  kept: {
    notLost: 'Your words are above the notes.',
    show: 'Show them',
    yours: 'Yours',
    theirs: 'Theirs',
    why: {
      'changed': (/** @type {string} */ title) => `Somebody has changed this line under “${short(title)}” while you were writing.`,
      'begun': (/** @type {string} */ title) => `You had begun to change this line under “${short(title)}”.`,
      'line-gone': (/** @type {string} */ title) => `Somebody has removed this line under “${short(title)}” while you were writing.`,
      'topic-gone': (/** @type {string} */ title) => (title ? `The topic “${short(title)}” is no longer on the board.` : 'The topic is no longer on the board.'),
    },
    choices: {
      'both': 'Keep both, as two lines',
      'mine': 'Keep yours',
      'theirs': 'Keep theirs',
      'as-line': 'Write it as a new line',
      'here': 'Write it under the topic that runs',
      'again': 'Try again',
      'drop': 'Let it go',
      'copy': 'Copy',
    },
  },
  givenBack: 'Your words are back in the field.',
  refused: {
    'unreachable': 'Crema could not be reached, so nothing happened. Please try again.',
    'busy': 'Crema is busy, so nothing happened. Please try again.',
    'no-dots-left': 'All your dots are spent.',
    'topic-is-full': 'This topic has all the dots you may give it.',
    'voting-is-not-open': 'Voting is not open.',
    'phase-already-changed': 'Somebody was faster.',
    'another-topic-is-running': 'Another topic is already being discussed.',
    'timebox-is-settled': 'The room has settled that already.',
    'time-is-not-up': 'The time of this topic is not up.',
    'timebox-is-paused': 'The clock is paused.',
    'timebox-is-not-paused': 'The clock is running already.',
    'no-topic-before': 'No topic was discussed before.',
    'topic-is-not-running': 'That topic is not being discussed any more.',
    'topic-is-merged': 'That topic is part of another card now.',
    'card-has-changed': 'That card was merged or split this moment.',
    'not-found': 'That is no longer there.',
  },
  refusedOtherwise: 'That was not possible.',
  /** One sentence about what was refused, and what is true now where that is the phase. */
  because: (/** @type {{type?: string, detail?: string}} */ { type = '', detail }, /** @type {import('./types.js').Phase} */ phase) => {
    const known = /** @type {Object<string, string>} */ (words.refused)[type] ?? detail ?? words.refusedOtherwise;
    return ABOUT_THE_PHASE.has(type) ? `${known} ${words.phases[phase]}` : known;
  },
  copied: 'Copied.',
  message: 'Message',

  keyPlaces: { board: 'Anywhere, unless you are typing', card: 'On a card', line: 'While writing notes' },
  keys: {
    help: 'Show these keys',
    newTopic: 'Propose a topic',
    epiphany: 'Add an epiphany',
    write: 'Write notes',
    nextStep: 'The next step',
    goOn: 'Go on: one more timebox',
    moveOn: 'Move on to the next topic',
    pause: 'Pause the clock, or let it run',
    sayGoOn: 'When time is up: go on',
    sayEitherWay: 'When time is up: either way',
    sayMoveOn: 'When time is up: move on',
    facilitate: 'Facilitate today',
    hand: 'Raise your hand, or lower it',
    join: 'Show the join code',
    undo: 'Undo what was done last',
    menu: 'Open the menu with everything else',
    sounds: 'Sounds on or off',
    colours: 'Light or dark',
    arrows: 'The arrow keys go from card to card, Home and End to the first and the last.',
    vote: 'Give a dot',
    unvote: 'Take a dot back',
    start: 'Start this topic',
    merge: 'Merge: once to pick a card, once on the card it goes onto',
    split: 'Split a merged card',
    offRecord: 'Off the record, or on it again',
    read: 'Read the notes',
    edit: 'Edit',
    remove: 'Remove',
    next: 'Keep the line, begin the next one',
    deeper: 'Deeper',
    shallower: 'Less deep',
    moveUp: 'Move the line up, with what hangs below it',
    moveDown: 'Move the line down, with what hangs below it',
    asEpiphany: 'Keep the line as an epiphany as well',
    strike: 'Keep the line out of the record, or let it in again',
    lineAbove: 'At the beginning: the line above',
    lineBelow: 'At the end: the line below',
    retreat: 'In an empty line: less deep, then away',
    leave: 'Stop writing',
  },
  soundsOn: 'Sounds are on: a soft tone at the last minute and at zero.',
  soundsOff: 'Sounds are off.',
};
