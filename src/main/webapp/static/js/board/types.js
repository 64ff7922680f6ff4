/**
 * The board as the server gives it (crema.session.BoardView), and what the pages' modules hand to one another.
 * All instants are ISO 8601 in UTC; ids are UUIDs as text.
 *
 * @typedef {'planned'|'gathering'|'voting'|'discussing'|'closed'|'published'} Phase
 * @typedef {'to-discuss'|'discussing'|'discussed'} Column
 *
 * @typedef {object} Line a note
 * @property {string} id
 * @property {string} text
 * @property {number} depth counts from 0
 * @property {boolean} [struck] it does not go into the record
 *
 * @typedef {object} Epiphany
 * @property {string} id
 * @property {string} text
 * @property {number} depth counts from 0
 * @property {string|null} [from] the line of notes it was found in, which may be gone
 *
 * @typedef {object} Timebox
 * @property {number} number counts from 1 within its topic
 * @property {string} startedAt moved on by pauses, as is `endsAt`
 * @property {string} endsAt
 * @property {string|null} pausedAt since when it stands still
 *
 * @typedef {'go-on'|'either-way'|'move-on'} Way what can be said when time is up
 *
 * @typedef {object} Thumbs how many say what
 * @property {number} goOn
 * @property {number} eitherWay
 * @property {number} moveOn
 *
 * @typedef {object} Card a topic
 * @property {string} id
 * @property {string} title
 * @property {string} description
 * @property {Column} column
 * @property {number|null} dots null while counts are hidden
 * @property {number} mine
 * @property {boolean} own
 * @property {string|null} author null while hidden
 * @property {number} [proposed] its place in the order of proposal; absent while only this device knows of it
 * @property {number} seconds discussed so far, in timeboxes that have ended
 * @property {Timebox|null} timebox
 * @property {Line[]} notes
 * @property {boolean} offRecord nothing of it is kept
 * @property {Original[]} originals the topics that were merged into it
 * @property {Result[]} earlier what earlier rounds gave it
 *
 * @typedef {object} Original a topic that was merged into a card
 * @property {string} id
 * @property {string} title
 *
 * @typedef {object} Result
 * @property {number} round its number
 * @property {number} dots
 *
 * @typedef {object} Me
 * @property {string|null} id
 * @property {string} name
 * @property {boolean} guest
 * @property {number|null} dotsLeft null while no round is open to this person
 * @property {boolean} mayParticipate
 * @property {boolean} mayScribe
 * @property {boolean} mayFacilitate
 * @property {boolean} mayClaim
 * @property {boolean} mayPublish
 * @property {Way|null} thumb what this person said since time is up
 *
 * @typedef {object} Round
 * @property {number} number
 * @property {number} dots
 * @property {number} cap the most one person may put on one topic
 * @property {boolean} revealed
 *
 * @typedef {object} Where
 * @property {string} id
 * @property {string} group
 * @property {string} chapter
 * @property {string} zone
 * @property {string} path
 * @property {string} startsAt
 * @property {string} endsAt
 * @property {number[]} pattern seconds of the first, the second and further timeboxes of a topic; the last repeats
 *
 * @typedef {object} Named
 * @property {string} id
 * @property {string} name
 *
 * @typedef {object} Present somebody in the room
 * @property {string} id
 * @property {string} name
 * @property {boolean} facilitator
 * @property {boolean} guest
 * @property {boolean} device false: whoever facilitates enters what they say
 * @property {number|null} hand their place among those who would like to speak, from 1
 * @property {boolean} speaking they have the word
 *
 * @typedef {object} Board
 * @property {number} seq the last event this board contains
 * @property {string} now the server's clock when it was read
 * @property {Phase} phase
 * @property {string|null} publishesAt when a closed session is published by itself
 * @property {Where} session
 * @property {string|null} joinCode
 * @property {string} callLink empty: nowhere
 * @property {boolean} speakerQueue hands are raised on the board
 * @property {boolean} joinLocked nobody comes in by the code
 * @property {Me} me
 * @property {Round|null} round
 * @property {number} voted how many people have spent a dot in this round
 * @property {number} away how many of them are not in the room any more
 * @property {string|null} facilitator
 * @property {Named|null} scribe
 * @property {string[]|null} [scribes] who may write beside whoever facilitates; null: everybody
 * @property {Present[]} people who is in the room
 * @property {Thumbs} thumbs about the running topic, since its time is up
 * @property {Card[]} topics
 * @property {Epiphany[]} epiphanies
 *
 * @typedef {object} Personal what only the voter's own devices are told of a dot
 * @property {string} [topic]
 * @property {number} [mine]
 * @property {number} [dotsLeft]
 * @property {Entered} [entered] for whoever pressed for somebody else
 *
 * @typedef {object} Entered how the dots of somebody without a device stand
 * @property {string} person
 * @property {string} topic
 * @property {number} mine
 * @property {number} dotsLeft
 *
 * @typedef {object} Counts how the rounds stand without somebody, or with them again
 * @property {number} voted
 * @property {Object<string, number>} [counts] of the current round by card, where they are not hidden
 * @property {Object<string, Result[]>} [earlier] of those before by card
 *
 * @typedef {{
 *   'topic-added': {topic: Card},
 *   'topic-edited': {topic: string, title: string, description: string},
 *   'topic-removed': {topic: string, voted?: number},
 *   'topics-merged': {gone: string[], topics: Card[]},
 *   'topic-split': {gone: string[], topics: Card[]},
 *   'off-record': {topic: string, off: boolean},
 *   'dots': Personal & {topic: string, dots: number|null},
 *   'hidden': Personal & {voted: number},
 *   'phase': {phase: Phase, round: Round|null, voted?: number, counts?: Object<string, number>, publishesAt?: string},
 *   'topic-started': {topic: string, author: string|null, timebox: Timebox, seconds?: number|null},
 *   'topic-put-back': {topic: string, again: boolean, seconds: number},
 *   'paused': {topic: string, timebox: Timebox},
 *   'resumed': {topic: string, timebox: Timebox},
 *   'time-is-up': {topic: string, number: number},
 *   'thumbs': {topic: string, number: number, thumbs: Thumbs, mine?: Way},
 *   'topic-finished': {topic: string, seconds: number},
 *   'timebox': {topic: string, timebox: Timebox, seconds: number},
 *   'note-written': {topic: string, note: Line, after?: string|null, by?: string|null},
 *   'notes-written': {topic: string, notes: Line[], after?: string|null, by?: string|null},
 *   'notes-removed': {topic: string, notes: string[]},
 *   'notes-moved': {topic: string, notes: string[], after: string|null},
 *   'note-edited': {topic: string, note: {id: string} & Partial<Line>, below?: string[], by?: string|null},
 *   'note-struck': {topic: string, note: string, struck: boolean},
 *   'note-removed': {topic: string, note: string},
 *   'epiphany-added': {epiphany: Epiphany},
 *   'epiphany-edited': {epiphany: Line},
 *   'epiphany-removed': {epiphany: string},
 *   'topic-restored': {topic: Card},
 *   'turn-restored': {topic: string, column: Column, author: string|null, timebox: Timebox|null, seconds: number},
 *   'epiphany-restored': {epiphany: Epiphany, after: string|null},
 *   'undone': {undone: number, what?: string|null, again?: boolean, effects: Delta[]},
 *   'facilitator': {id: string|null, name: string|null},
 *   'present': {people: Present[], away: number},
 *   'person-added': {person: Named},
 *   'person-removed': {person: Named|null} & Counts,
 *   'person-returned': {person: Named|null} & Counts,
 *   'scribe': {scribe: Named|null},
 *   'scribe-named': {person: string, may: boolean},
 *   'customs': {pattern: number[]},
 *   'join-code': {locked: boolean},
 * }} Changes by the type of the delta, what it carries
 *
 * @typedef {object} Told a step that somebody may undo
 * @property {number} seq
 * @property {string} what such as: started “Error budgets”
 * @property {boolean} own
 * @property {string|null} hindrance why it cannot be undone
 *
 * @typedef {object} Place
 * @property {number} [seq] its number; one without is a prediction
 * @property {string} [key] of the click, told to who pressed alone
 *
 * @typedef {{[Type in keyof Changes]: {type: Type} & Changes[Type] & Place}[keyof Changes]} Delta one change of the board
 *
 * @typedef {{type: string, seq?: number}} Message what the socket sends: a delta, `reload`, or something of a later version
 *
 * @typedef {object} Command something a person did, on its way to the server
 * @property {string} key made at the click; sent with every attempt, so that it happens once
 * @property {string} kind the name of a function in requests.js
 * @property {Object<string, any>} about what that function needs
 * @property {number} at milliseconds of this device's clock
 * @property {number} [holdUntil] not to be sent before: the time to undo
 * @property {number} [doneAt] the seq of the server's answer; until the board has caught up the prediction stays
 * @property {string} [id] what the server called the thing that was made
 * @property {string[]} [ids] the same where many were made at once
 * @property {string} by the id of the person who did it
 */
export {};
