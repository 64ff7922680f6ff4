-- Imports of notes, so that a long one survives a restart and goes on at another node. Each file is worked off by itself.
create table import_run (
    id          uuid          not null,
    chapter_id  uuid          not null,
    started_by  uuid          not null,
    state       varchar(10)   not null,
    made        datetime(6)   not null,
    ended       datetime(6)   null,
    constraint import_run_pk primary key (id),
    constraint import_run_chapter foreign key (chapter_id) references chapter (id),
    constraint import_run_starter foreign key (started_by) references member (id),
    constraint import_run_state check (state in ('ARRIVING', 'READING', 'PREVIEW', 'STORING', 'DONE', 'STOPPED'))
);
create index import_run_latest on import_run (chapter_id, made);

create table import_entry (
    id          uuid          not null,
    run_id      uuid          not null,
    number      int           not null comment 'the order of the names, counted from 1',
    file        varchar(255)  not null,
    base        varchar(255)  not null comment 'the name without folders',
    kind        varchar(10)   not null,
    outcome     varchar(10)   not null,
    attempts    tinyint       not null default 0 comment 'how often it was begun and broke off',
    picture_id  uuid          null comment 'of a picture: where it is kept',
    held_on     date          null,
    topics      int           null,
    discussed   int           null,
    epiphanies  int           null,
    warnings    int           not null default 0,
    line        int           null comment 'where what is said stands, counted from 1',
    sentence    varchar(1000) not null default '' comment 'why it was not taken, or what is odd about it',
    links       longtext      null comment 'the topics of each heading, where a person has set them',
    report      longtext      null comment 'as JSON, what was made of it',
    slug        varchar(16)   null comment 'the address of its session within the chapter',
    constraint import_entry_pk primary key (id),
    constraint import_entry_run foreign key (run_id) references import_run (id) on delete cascade,
    constraint import_entry_number unique (run_id, number),
    constraint import_entry_kind check (kind in ('NOTE', 'PICTURE', 'OTHER', 'REFUSED')),
    constraint import_entry_outcome
        check (outcome in ('ARRIVED', 'READ', 'IMPORTED', 'UNCHANGED', 'FAILED', 'IGNORED', 'KEPT'))
);
create index import_entry_next on import_entry (run_id, outcome, number);
create index import_entry_picture on import_entry (run_id, kind, base);

-- The notes themselves, until nobody needs them any more.
create table import_text (
    entry_id  uuid      not null,
    bytes     longblob  not null,
    constraint import_text_pk primary key (entry_id),
    constraint import_text_entry foreign key (entry_id) references import_entry (id) on delete cascade
);
