-- The order of proposal is the order of the events: two topics of one millisecond, or one whose clock was read before and whose turn
-- came after another's, stood in one order on the boards that were open and in another on those that were loaded.
alter table topic add column proposed_as bigint not null default 0 comment 'the number of the event that tells of it';
update topic t join session_event e
    on e.session_id = t.session_id and e.type = 'TopicAdded' and json_value(e.detail, '$.topic') = cast(t.id as char(36))
    set t.proposed_as = e.seq;
create index topic_as_proposed on topic (session_id, proposed_as);
drop index topic_in_order on topic;

alter table epiphany add column realized_as bigint not null default 0 comment 'the number of the event that tells of it';
update epiphany p join session_event e
    on e.session_id = p.session_id and e.type = 'EpiphanyAdded' and json_value(e.detail, '$.epiphany') = cast(p.id as char(36))
    set p.realized_as = e.seq;
create index epiphany_as_realized on epiphany (session_id, realized_as);
drop index epiphany_in_order on epiphany;
