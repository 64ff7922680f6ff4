-- A session and everything on its board. The rules that must hold whatever races are keys here.

create table session (
    id              uuid          not null,
    chapter_id      uuid          not null,
    slug            varchar(16)   not null comment 'YYYY-MM-DD in the zone of the chapter, -2 for the second that day',
    starts_at       datetime(6)   not null,
    minutes         smallint      not null,
    phase           varchar(12)   not null,
    join_code       varchar(12)   not null,
    facilitator_id  uuid          null,
    opened_at       datetime(6)   null,
    closed_at       datetime(6)   null,
    published_at    datetime(6)   null,
    made            datetime(6)   not null,
    version         int           not null default 0,
    constraint session_pk primary key (id),
    constraint session_chapter foreign key (chapter_id) references chapter (id),
    constraint session_facilitator foreign key (facilitator_id) references member (id),
    constraint session_address unique (chapter_id, slug),
    constraint session_join_code unique (join_code),
    constraint session_phase check (phase in ('PLANNED', 'GATHERING', 'VOTING', 'DISCUSSING', 'CLOSED', 'PUBLISHED')),
    constraint session_published check ((phase = 'PUBLISHED') = (published_at is not null))
);

alter table member add constraint member_guest_of foreign key (guest_of) references session (id);

create table topic (
    id              uuid           not null,
    session_id      uuid           not null,
    title           varchar(200)   not null,
    description     varchar(2000)  not null default '',
    state           varchar(12)    not null,
    author_id       uuid           null,
    discussed_as    int            null comment 'the order of discussion, set when first started',
    off_record      boolean        not null default false,
    made            datetime(6)    not null,
    version         int            not null default 0,
    discussing_in   uuid           as (if(state = 'DISCUSSING', session_id, null)) persistent,
    constraint topic_pk primary key (id),
    constraint topic_session foreign key (session_id) references session (id),
    constraint topic_author foreign key (author_id) references member (id),
    constraint topic_one_at_a_time unique (discussing_in),
    constraint topic_state check (state in ('TO_DISCUSS', 'DISCUSSING', 'DISCUSSED')),
    constraint topic_title_given check (char_length(trim(title)) > 0)
);
create index topic_in_order on topic (session_id, made);

create table timebox (
    id          uuid         not null,
    topic_id    uuid         not null,
    number      int          not null,
    started_at  datetime(6)  not null,
    ends_at     datetime(6)  not null,
    ended_at    datetime(6)  null,
    constraint timebox_pk primary key (id),
    constraint timebox_topic foreign key (topic_id) references topic (id) on delete cascade,
    constraint timebox_number unique (topic_id, number),
    constraint timebox_length check (ends_at > started_at)
);

create table voting_round (
    id           uuid         not null,
    session_id   uuid         not null,
    number       int          not null,
    dots         tinyint      not null,
    cap          tinyint      not null comment 'the most one person may put on one topic',
    opened_at    datetime(6)  not null,
    revealed_at  datetime(6)  null,
    constraint voting_round_pk primary key (id),
    constraint voting_round_session foreign key (session_id) references session (id),
    constraint voting_round_number unique (session_id, number)
);

-- The dots a round grants each person, as rows: a dot takes one of them or does not exist.
create table voting_slot (
    round_id  uuid     not null,
    slot      tinyint  not null,
    constraint voting_slot_pk primary key (round_id, slot),
    constraint voting_slot_round foreign key (round_id) references voting_round (id)
);

create table ballot (
    id        uuid         not null,
    round_id  uuid         not null,
    voter_id  uuid         not null,
    made      datetime(6)  not null,
    constraint ballot_pk primary key (id),
    constraint ballot_round foreign key (round_id) references voting_round (id),
    constraint ballot_voter foreign key (voter_id) references member (id),
    constraint ballot_once unique (round_id, voter_id),
    constraint ballot_of_dots unique (id, round_id, voter_id)
);

create table dot (
    id         uuid         not null,
    ballot_id  uuid         not null,
    round_id   uuid         not null,
    voter_id   uuid         not null,
    slot       tinyint      not null,
    topic_id   uuid         not null,
    cast_at    datetime(6)  not null,
    constraint dot_pk primary key (id),
    constraint dot_within_grant foreign key (round_id, slot) references voting_slot (round_id, slot),
    constraint dot_on_ballot foreign key (ballot_id, round_id, voter_id) references ballot (id, round_id, voter_id),
    constraint dot_topic foreign key (topic_id) references topic (id),
    constraint dot_slot_once unique (round_id, voter_id, slot)
);

create table note (
    id         uuid           not null,
    topic_id   uuid           not null,
    position   int            not null,
    depth      tinyint        not null,
    text       varchar(4000)  not null,
    author_id  uuid           null,
    made       datetime(6)    not null,
    version    int            not null default 0,
    constraint note_pk primary key (id),
    constraint note_topic foreign key (topic_id) references topic (id),
    constraint note_author foreign key (author_id) references member (id),
    constraint note_depth check (depth between 0 and 5)
);
create index note_in_order on note (topic_id, position);

create table epiphany (
    id          uuid           not null,
    session_id  uuid           not null,
    depth       tinyint        not null,
    text        varchar(4000)  not null,
    author_id   uuid           null,
    made        datetime(6)    not null,
    version     int            not null default 0,
    constraint epiphany_pk primary key (id),
    constraint epiphany_session foreign key (session_id) references session (id),
    constraint epiphany_author foreign key (author_id) references member (id),
    constraint epiphany_depth check (depth between 0 and 5)
);
create index epiphany_in_order on epiphany (session_id, made);
