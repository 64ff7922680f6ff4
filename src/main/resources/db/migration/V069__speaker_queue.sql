-- Who would like to speak, and who has the word. As presence, it is no event, and nothing of it is kept: who spoke is not stored.
create table raised_hand (
    session_id  uuid         not null,
    member_id   uuid         not null,
    raised_at   datetime(6)  not null,
    has_word    boolean      not null default false,
    speaks_in   uuid         as (if(has_word, session_id, null)) persistent,
    constraint raised_hand_pk primary key (session_id, member_id),
    constraint raised_hand_one_speaks unique (speaks_in)
);
