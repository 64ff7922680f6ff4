-- Corrections that stand beside a sealed record.
create table erratum (
    id          uuid           not null,
    session_id  uuid           not null,
    text        varchar(1000)  not null,
    author_id   uuid           not null,
    made        datetime(6)    not null,
    constraint erratum_pk primary key (id),
    constraint erratum_session foreign key (session_id) references session (id),
    constraint erratum_author foreign key (author_id) references member (id),
    constraint erratum_text_given check (char_length(trim(text)) > 0)
);
create index erratum_in_order on erratum (session_id, made);
