create table export_run (
    id           uuid          not null,
    session_id   uuid          null,
    chapter_id   uuid          null,
    exporter     varchar(40)   not null,
    document     varchar(40)   not null,
    occasion     varchar(20)   not null,
    asked_by     uuid          null,
    started_at   datetime(6)   not null,
    millis       int           not null,
    bytes        bigint        not null,
    outcome      varchar(10)   not null,
    error        varchar(500)  not null default '',
    constraint export_run_pk primary key (id),
    constraint export_run_outcome check (outcome in ('DONE', 'FAILED'))
);
create index export_run_latest on export_run (started_at);
