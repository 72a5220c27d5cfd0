--
-- PostgreSQL database dump
--

\restrict Ni8PERphb5vQVRuZgIQ6rAIz3MS5pQvtgq687Slbd6zfQzSKbEslFc5E1soGSBo

-- Dumped from database version 18.6
-- Dumped by pg_dump version 18.6

SET statement_timeout = 0;
SET lock_timeout = 0;
SET idle_in_transaction_session_timeout = 0;
SET transaction_timeout = 0;
SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);
SET check_function_bodies = false;
SET xmloption = content;
SET client_min_messages = warning;
SET row_security = off;

--
-- Name: keep_definition_version_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_definition_version_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.state <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_definition_version_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_definition_version_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.state <> 'draft' AND (NEW.state <> 'retired' OR OLD.definition_id IS DISTINCT FROM NEW.definition_id OR OLD.number IS DISTINCT FROM NEW.number OR OLD.holds_from IS DISTINCT FROM NEW.holds_from OR OLD.rules IS DISTINCT FROM NEW.rules OR OLD.unit_id IS DISTINCT FROM NEW.unit_id OR OLD.path IS DISTINCT FROM NEW.path) THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_field_choice_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_field_choice_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT v.state FROM definition_version v WHERE v.id = (SELECT f.version_id FROM field f WHERE f.id = OLD.field_id)) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_field_choice_insert(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_field_choice_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT v.state FROM definition_version v WHERE v.id = (SELECT f.version_id FROM field f WHERE f.id = NEW.field_id)) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_field_choice_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_field_choice_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT v.state FROM definition_version v WHERE v.id = (SELECT f.version_id FROM field f WHERE f.id = OLD.field_id)) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_field_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_field_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT v.state FROM definition_version v WHERE v.id = OLD.version_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_field_group_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_field_group_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT v.state FROM definition_version v WHERE v.id = OLD.version_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_field_group_insert(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_field_group_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT v.state FROM definition_version v WHERE v.id = NEW.version_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_field_group_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_field_group_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT v.state FROM definition_version v WHERE v.id = OLD.version_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_field_insert(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_field_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT v.state FROM definition_version v WHERE v.id = NEW.version_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_field_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_field_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT v.state FROM definition_version v WHERE v.id = OLD.version_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_gap_reason_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_gap_reason_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_gap_reason_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_gap_reason_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_journal_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_journal_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_journal_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_journal_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_manifest_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_manifest_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_manifest_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_manifest_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_report_version_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_report_version_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_report_version_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_report_version_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_step_event_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_step_event_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_step_event_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_step_event_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


SET default_tablespace = '';

SET default_table_access_method = heap;

--
-- Name: account; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.account (
    id integer NOT NULL,
    login character varying(40) NOT NULL,
    person_id integer NOT NULL,
    language character varying(2) NOT NULL,
    active boolean NOT NULL,
    row_version integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: account_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.account_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: account_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.account_id_seq OWNED BY public.account.id;


--
-- Name: alembic_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);


--
-- Name: answer_draft; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.answer_draft (
    id integer NOT NULL,
    answer_id integer NOT NULL,
    "values" text NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: answer_draft_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.answer_draft_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: answer_draft_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.answer_draft_id_seq OWNED BY public.answer_draft.id;


--
-- Name: answer_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.answer_event (
    id integer NOT NULL,
    answer_id integer NOT NULL,
    row_version integer NOT NULL,
    step character varying(20) NOT NULL,
    from_state character varying(20) NOT NULL,
    to_state character varying(20) NOT NULL,
    version_number integer,
    person_id integer,
    actor character varying(200) NOT NULL,
    note character varying(2000) NOT NULL,
    at timestamp with time zone NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: answer_event_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.answer_event_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: answer_event_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.answer_event_id_seq OWNED BY public.answer_event.id;


--
-- Name: answer_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.answer_version (
    id integer NOT NULL,
    answer_id integer NOT NULL,
    number integer NOT NULL,
    content text NOT NULL,
    sha256 character varying(64) NOT NULL,
    submitted_at timestamp with time zone NOT NULL,
    person_id integer,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: answer_version_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.answer_version_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: answer_version_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.answer_version_id_seq OWNED BY public.answer_version.id;


--
-- Name: attachment; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.attachment (
    id integer NOT NULL,
    meeting_id integer NOT NULL,
    name character varying(200) NOT NULL,
    media_type character varying(100) NOT NULL,
    size integer NOT NULL,
    sha256 character varying(64) NOT NULL,
    added_at timestamp with time zone NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: attachment_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.attachment_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: attachment_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.attachment_id_seq OWNED BY public.attachment.id;


--
-- Name: definition; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.definition (
    id integer NOT NULL,
    kind character varying(20) NOT NULL,
    code character varying(40) NOT NULL,
    name character varying(200) NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: definition_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.definition_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: definition_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.definition_id_seq OWNED BY public.definition.id;


--
-- Name: definition_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.definition_version (
    id integer NOT NULL,
    definition_id integer NOT NULL,
    number integer NOT NULL,
    state character varying(10) NOT NULL,
    holds_from date NOT NULL,
    rules text NOT NULL,
    published_at timestamp with time zone,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: definition_version_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.definition_version_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: definition_version_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.definition_version_id_seq OWNED BY public.definition_version.id;


--
-- Name: directive; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directive (
    id integer NOT NULL,
    symbol character varying(60) NOT NULL,
    dated date NOT NULL,
    abstract character varying(500) NOT NULL,
    body text NOT NULL,
    addressed text NOT NULL,
    desk character varying(200) NOT NULL,
    asks_receipt boolean NOT NULL,
    asks_plan boolean NOT NULL,
    plan_on date,
    form_version_id integer,
    due_on date NOT NULL,
    due_strict boolean NOT NULL,
    state character varying(10) NOT NULL,
    issued_at timestamp with time zone,
    row_version integer NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: directive_answer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directive_answer (
    id integer NOT NULL,
    directive_id integer NOT NULL,
    above_id integer,
    asked_by_id integer NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    told character varying(500) NOT NULL,
    due_on date NOT NULL,
    due_strict boolean NOT NULL,
    received_at timestamp with time zone,
    plan text NOT NULL,
    plan_at timestamp with time zone,
    first_submitted_at timestamp with time zone,
    accepted_number integer,
    stale boolean NOT NULL,
    state character varying(20) NOT NULL,
    route_id integer,
    desk_unit_id integer,
    submitter_id integer,
    row_version integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: directive_answer_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.directive_answer_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: directive_answer_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.directive_answer_id_seq OWNED BY public.directive_answer.id;


--
-- Name: directive_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.directive_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: directive_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.directive_id_seq OWNED BY public.directive.id;


--
-- Name: enclosure; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.enclosure (
    id integer NOT NULL,
    directive_id integer NOT NULL,
    symbol character varying(60) NOT NULL,
    dated date NOT NULL,
    title character varying(500) NOT NULL,
    "position" integer NOT NULL,
    file_name character varying(200),
    media_type character varying(100),
    size integer,
    sha256 character varying(64),
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: enclosure_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.enclosure_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: enclosure_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.enclosure_id_seq OWNED BY public.enclosure.id;


--
-- Name: field; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.field (
    id integer NOT NULL,
    version_id integer NOT NULL,
    group_id integer CONSTRAINT field_group_id_not_null1 NOT NULL,
    code character varying(40) NOT NULL,
    kind character varying(20) NOT NULL,
    title character varying(400) NOT NULL,
    help character varying(600) NOT NULL,
    required boolean NOT NULL,
    "position" integer NOT NULL,
    options text NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: field_choice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.field_choice (
    id integer NOT NULL,
    field_id integer NOT NULL,
    code character varying(40) NOT NULL,
    label character varying(200) NOT NULL,
    points integer NOT NULL,
    low integer,
    high integer,
    "position" integer NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: field_choice_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.field_choice_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: field_choice_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.field_choice_id_seq OWNED BY public.field_choice.id;


--
-- Name: field_group; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.field_group (
    id integer NOT NULL,
    version_id integer NOT NULL,
    code character varying(40) NOT NULL,
    title character varying(300) NOT NULL,
    "position" integer NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: field_group_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.field_group_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: field_group_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.field_group_id_seq OWNED BY public.field_group.id;


--
-- Name: field_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.field_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: field_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.field_id_seq OWNED BY public.field.id;


--
-- Name: gap_reason; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.gap_reason (
    id integer NOT NULL,
    version_id integer NOT NULL,
    child_id integer NOT NULL,
    reason character varying(500) NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: gap_reason_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.gap_reason_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: gap_reason_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.gap_reason_id_seq OWNED BY public.gap_reason.id;


--
-- Name: headcount; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.headcount (
    id integer NOT NULL,
    as_of date NOT NULL,
    members integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: headcount_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.headcount_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: headcount_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.headcount_id_seq OWNED BY public.headcount.id;


--
-- Name: journal; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.journal (
    id integer NOT NULL,
    at timestamp with time zone NOT NULL,
    account_id integer,
    actor character varying(200) NOT NULL,
    act character varying(60) NOT NULL,
    unit_id integer,
    subject character varying(60) NOT NULL,
    subject_id integer,
    details character varying NOT NULL,
    previous character varying(64) NOT NULL,
    hash character varying(64) NOT NULL
);


--
-- Name: journal_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.journal_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: journal_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.journal_id_seq OWNED BY public.journal.id;


--
-- Name: manifest; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.manifest (
    id integer NOT NULL,
    version_id integer NOT NULL,
    child_version_id integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: manifest_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.manifest_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: manifest_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.manifest_id_seq OWNED BY public.manifest.id;


--
-- Name: meeting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meeting (
    id integer NOT NULL,
    period date NOT NULL,
    held_on date NOT NULL,
    kind character varying(20) NOT NULL,
    place character varying(200) NOT NULL,
    topic_id integer,
    topic_text character varying(400) NOT NULL,
    due integer NOT NULL,
    present integer NOT NULL,
    excused integer NOT NULL,
    unexcused integer NOT NULL,
    exempt integer NOT NULL,
    speakers integer NOT NULL,
    duration_minutes integer NOT NULL,
    outside_window boolean NOT NULL,
    remark_for_superior character varying(1000) NOT NULL,
    recorded_at timestamp with time zone NOT NULL,
    voided_at timestamp with time zone,
    row_version integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: meeting_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.meeting_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: meeting_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.meeting_id_seq OWNED BY public.meeting.id;


--
-- Name: meeting_plan; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meeting_plan (
    id integer NOT NULL,
    period date NOT NULL,
    planned_on date NOT NULL,
    begins_at time without time zone NOT NULL,
    place character varying(200) NOT NULL,
    agreed boolean NOT NULL,
    row_version integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: meeting_plan_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.meeting_plan_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: meeting_plan_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.meeting_plan_id_seq OWNED BY public.meeting_plan.id;


--
-- Name: meeting_record; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meeting_record (
    id integer NOT NULL,
    meeting_id integer NOT NULL,
    begins_at character varying(5) NOT NULL,
    ends_at character varying(5) NOT NULL,
    chair character varying(120) NOT NULL,
    clerk character varying(120) NOT NULL,
    conclusions text NOT NULL,
    minutes text NOT NULL,
    outside_reason character varying(500) NOT NULL,
    void_reason character varying(500) NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: meeting_record_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.meeting_record_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: meeting_record_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.meeting_record_id_seq OWNED BY public.meeting_record.id;


--
-- Name: meeting_window; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.meeting_window (
    id integer NOT NULL,
    starts_on date NOT NULL,
    spans character varying(200) NOT NULL,
    note character varying(300) NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: meeting_window_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.meeting_window_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: meeting_window_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.meeting_window_id_seq OWNED BY public.meeting_window.id;


--
-- Name: member; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.member (
    id integer NOT NULL,
    name character varying(120) NOT NULL,
    sort_key character varying(400) NOT NULL,
    exempt boolean NOT NULL,
    note character varying(200) NOT NULL,
    left_on date,
    row_version integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: member_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.member_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: member_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.member_id_seq OWNED BY public.member.id;


--
-- Name: once; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.once (
    id integer NOT NULL,
    account_id integer NOT NULL,
    key character varying(64) NOT NULL,
    body_hash character varying(64) NOT NULL,
    location character varying(400) NOT NULL,
    at timestamp with time zone NOT NULL
);


--
-- Name: once_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.once_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: once_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.once_id_seq OWNED BY public.once.id;


--
-- Name: person; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.person (
    id integer NOT NULL,
    name character varying(120) NOT NULL,
    search_key character varying(150) NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: person_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.person_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: person_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.person_id_seq OWNED BY public.person.id;


--
-- Name: post; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.post (
    id integer NOT NULL,
    person_id integer NOT NULL,
    role character varying(30) NOT NULL,
    unit_id integer,
    starts_on date NOT NULL,
    ends_on date,
    row_version integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: post_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.post_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: post_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.post_id_seq OWNED BY public.post.id;


--
-- Name: quarter_lock; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quarter_lock (
    id integer NOT NULL,
    quarter date NOT NULL,
    report_id integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: quarter_lock_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.quarter_lock_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: quarter_lock_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.quarter_lock_id_seq OWNED BY public.quarter_lock.id;


--
-- Name: report; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.report (
    id integer NOT NULL,
    quarter date NOT NULL,
    state character varying(20) NOT NULL,
    form_version_id integer NOT NULL,
    desk_unit_id integer,
    submitter_id integer,
    first_submitted_at timestamp with time zone,
    accepted_number integer,
    doc_number integer,
    issued_on date,
    destination character varying(200) NOT NULL,
    stale boolean NOT NULL,
    row_version integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    route_id integer
);


--
-- Name: report_draft; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.report_draft (
    id integer NOT NULL,
    report_id integer NOT NULL,
    answers text NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: report_draft_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.report_draft_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: report_draft_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.report_draft_id_seq OWNED BY public.report_draft.id;


--
-- Name: report_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.report_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: report_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.report_id_seq OWNED BY public.report.id;


--
-- Name: report_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.report_version (
    id integer NOT NULL,
    report_id integer NOT NULL,
    number integer NOT NULL,
    content text NOT NULL,
    sha256 character varying(64) NOT NULL,
    submitted_at timestamp with time zone NOT NULL,
    person_id integer,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: report_version_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.report_version_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: report_version_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.report_version_id_seq OWNED BY public.report_version.id;


--
-- Name: roll_entry; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.roll_entry (
    id integer NOT NULL,
    meeting_id integer NOT NULL,
    member_id integer NOT NULL,
    status character varying(10) NOT NULL,
    spoke boolean NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: roll_entry_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.roll_entry_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: roll_entry_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.roll_entry_id_seq OWNED BY public.roll_entry.id;


--
-- Name: route; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.route (
    id integer NOT NULL,
    code character varying(40) NOT NULL,
    number integer NOT NULL,
    item character varying(20) NOT NULL,
    name character varying(200) NOT NULL,
    name_en character varying(200) NOT NULL,
    state character varying(10) NOT NULL,
    holds_from date NOT NULL,
    published_at timestamp with time zone,
    row_version integer NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: route_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.route_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: route_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.route_id_seq OWNED BY public.route.id;


--
-- Name: score_sheet; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.score_sheet (
    id integer NOT NULL,
    meeting_id integer NOT NULL,
    version_id integer NOT NULL,
    stage character varying(10) NOT NULL,
    total integer,
    grade character varying(10),
    votes_for integer,
    votes_present integer,
    voted_at timestamp with time zone,
    saved_at timestamp with time zone,
    commitment character varying(64),
    row_version integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: score_sheet_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.score_sheet_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: score_sheet_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.score_sheet_id_seq OWNED BY public.score_sheet.id;


--
-- Name: secret; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.secret (
    id integer NOT NULL,
    account_id integer NOT NULL,
    password_hash character varying(200) NOT NULL,
    code_hash character varying(64) NOT NULL,
    code_until timestamp with time zone,
    tries integer NOT NULL,
    tried_at timestamp with time zone
);


--
-- Name: secret_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.secret_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: secret_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.secret_id_seq OWNED BY public.secret.id;


--
-- Name: setting; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.setting (
    id integer NOT NULL,
    name character varying(40) NOT NULL,
    value character varying(400) NOT NULL
);


--
-- Name: setting_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.setting_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: setting_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.setting_id_seq OWNED BY public.setting.id;


--
-- Name: sheet_answer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sheet_answer (
    id integer NOT NULL,
    sheet_id integer NOT NULL,
    field_code character varying(40) NOT NULL,
    value character varying(400),
    not_applicable boolean NOT NULL,
    note character varying(1000) NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: sheet_answer_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.sheet_answer_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: sheet_answer_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.sheet_answer_id_seq OWNED BY public.sheet_answer.id;


--
-- Name: sheet_body; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sheet_body (
    id integer NOT NULL,
    sheet_id integer NOT NULL,
    salt character varying(64) NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: sheet_body_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.sheet_body_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: sheet_body_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.sheet_body_id_seq OWNED BY public.sheet_body.id;


--
-- Name: sign_in; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.sign_in (
    id integer NOT NULL,
    token_hash character varying(64) NOT NULL,
    began_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone,
    agent character varying(200) NOT NULL,
    account_id integer NOT NULL
);


--
-- Name: sign_in_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.sign_in_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: sign_in_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.sign_in_id_seq OWNED BY public.sign_in.id;


--
-- Name: state; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.state (
    id integer NOT NULL,
    route_id integer NOT NULL,
    code character varying(20) NOT NULL,
    name character varying(60) NOT NULL,
    name_en character varying(60) NOT NULL,
    is_open boolean NOT NULL,
    is_locked boolean NOT NULL,
    is_final boolean NOT NULL,
    "position" integer NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: state_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.state_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: state_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.state_id_seq OWNED BY public.state.id;


--
-- Name: step; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.step (
    id integer NOT NULL,
    route_id integer NOT NULL,
    code character varying(20) NOT NULL,
    name character varying(60) NOT NULL,
    name_en character varying(60) NOT NULL,
    from_state character varying(20) NOT NULL,
    to_state character varying(20) NOT NULL,
    actor character varying(10) NOT NULL,
    "grant" character varying(30) NOT NULL,
    guards character varying(200) NOT NULL,
    effects character varying(200) NOT NULL,
    needs_note boolean NOT NULL,
    "position" integer NOT NULL,
    desk_id integer,
    roles character varying(400) NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: step_event; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.step_event (
    id integer NOT NULL,
    report_id integer NOT NULL,
    row_version integer NOT NULL,
    step character varying(20) NOT NULL,
    from_state character varying(20) NOT NULL,
    to_state character varying(20) NOT NULL,
    version_number integer,
    person_id integer,
    actor character varying(200) NOT NULL,
    note character varying(2000) NOT NULL,
    at timestamp with time zone NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: step_event_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.step_event_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: step_event_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.step_event_id_seq OWNED BY public.step_event.id;


--
-- Name: step_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.step_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: step_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.step_id_seq OWNED BY public.step.id;


--
-- Name: topic; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.topic (
    id integer NOT NULL,
    code integer NOT NULL,
    title character varying(400) NOT NULL,
    holds_from date NOT NULL,
    retired_on date,
    row_version integer NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: topic_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.topic_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: topic_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.topic_id_seq OWNED BY public.topic.id;


--
-- Name: topic_orientation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.topic_orientation (
    id integer NOT NULL,
    quarter date NOT NULL,
    topic_id integer NOT NULL,
    text character varying(400) NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: topic_orientation_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.topic_orientation_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: topic_orientation_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.topic_orientation_id_seq OWNED BY public.topic_orientation.id;


--
-- Name: unit; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.unit (
    id integer NOT NULL,
    code character varying(40) NOT NULL,
    name character varying(200) NOT NULL,
    kind_code character varying(40) CONSTRAINT unit_kind_code_not_null1 NOT NULL,
    parent_id integer,
    search_key character varying(250) NOT NULL,
    sort_key character varying(500) NOT NULL,
    contact character varying(200) NOT NULL,
    founded_on date NOT NULL,
    dissolved_on date,
    successor_id integer,
    row_version integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: unit_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.unit_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: unit_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.unit_id_seq OWNED BY public.unit.id;


--
-- Name: unit_kind; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.unit_kind (
    id integer NOT NULL,
    code character varying(40) NOT NULL,
    name character varying(100) NOT NULL,
    name_en character varying(100) NOT NULL,
    is_cell boolean NOT NULL,
    is_stop boolean NOT NULL,
    is_root boolean NOT NULL,
    owes_report boolean NOT NULL,
    "position" integer NOT NULL
);


--
-- Name: unit_kind_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.unit_kind_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: unit_kind_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.unit_kind_id_seq OWNED BY public.unit_kind.id;


--
-- Name: unit_spell; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.unit_spell (
    id integer NOT NULL,
    unit_id integer NOT NULL,
    starts_on date NOT NULL,
    ends_on date,
    name character varying(200) NOT NULL,
    kind_code character varying(40) NOT NULL,
    parent_id integer,
    act character varying(20) NOT NULL,
    doc_symbol character varying(60) NOT NULL,
    doc_date date,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: unit_spell_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.unit_spell_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: unit_spell_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.unit_spell_id_seq OWNED BY public.unit_spell.id;


--
-- Name: account id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account ALTER COLUMN id SET DEFAULT nextval('public.account_id_seq'::regclass);


--
-- Name: answer_draft id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_draft ALTER COLUMN id SET DEFAULT nextval('public.answer_draft_id_seq'::regclass);


--
-- Name: answer_event id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_event ALTER COLUMN id SET DEFAULT nextval('public.answer_event_id_seq'::regclass);


--
-- Name: answer_version id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_version ALTER COLUMN id SET DEFAULT nextval('public.answer_version_id_seq'::regclass);


--
-- Name: attachment id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attachment ALTER COLUMN id SET DEFAULT nextval('public.attachment_id_seq'::regclass);


--
-- Name: definition id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.definition ALTER COLUMN id SET DEFAULT nextval('public.definition_id_seq'::regclass);


--
-- Name: definition_version id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.definition_version ALTER COLUMN id SET DEFAULT nextval('public.definition_version_id_seq'::regclass);


--
-- Name: directive id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive ALTER COLUMN id SET DEFAULT nextval('public.directive_id_seq'::regclass);


--
-- Name: directive_answer id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer ALTER COLUMN id SET DEFAULT nextval('public.directive_answer_id_seq'::regclass);


--
-- Name: enclosure id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enclosure ALTER COLUMN id SET DEFAULT nextval('public.enclosure_id_seq'::regclass);


--
-- Name: field id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field ALTER COLUMN id SET DEFAULT nextval('public.field_id_seq'::regclass);


--
-- Name: field_choice id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field_choice ALTER COLUMN id SET DEFAULT nextval('public.field_choice_id_seq'::regclass);


--
-- Name: field_group id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field_group ALTER COLUMN id SET DEFAULT nextval('public.field_group_id_seq'::regclass);


--
-- Name: gap_reason id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gap_reason ALTER COLUMN id SET DEFAULT nextval('public.gap_reason_id_seq'::regclass);


--
-- Name: headcount id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.headcount ALTER COLUMN id SET DEFAULT nextval('public.headcount_id_seq'::regclass);


--
-- Name: journal id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal ALTER COLUMN id SET DEFAULT nextval('public.journal_id_seq'::regclass);


--
-- Name: manifest id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.manifest ALTER COLUMN id SET DEFAULT nextval('public.manifest_id_seq'::regclass);


--
-- Name: meeting id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting ALTER COLUMN id SET DEFAULT nextval('public.meeting_id_seq'::regclass);


--
-- Name: meeting_plan id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_plan ALTER COLUMN id SET DEFAULT nextval('public.meeting_plan_id_seq'::regclass);


--
-- Name: meeting_record id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_record ALTER COLUMN id SET DEFAULT nextval('public.meeting_record_id_seq'::regclass);


--
-- Name: meeting_window id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_window ALTER COLUMN id SET DEFAULT nextval('public.meeting_window_id_seq'::regclass);


--
-- Name: member id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member ALTER COLUMN id SET DEFAULT nextval('public.member_id_seq'::regclass);


--
-- Name: once id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.once ALTER COLUMN id SET DEFAULT nextval('public.once_id_seq'::regclass);


--
-- Name: person id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person ALTER COLUMN id SET DEFAULT nextval('public.person_id_seq'::regclass);


--
-- Name: post id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post ALTER COLUMN id SET DEFAULT nextval('public.post_id_seq'::regclass);


--
-- Name: quarter_lock id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quarter_lock ALTER COLUMN id SET DEFAULT nextval('public.quarter_lock_id_seq'::regclass);


--
-- Name: report id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report ALTER COLUMN id SET DEFAULT nextval('public.report_id_seq'::regclass);


--
-- Name: report_draft id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_draft ALTER COLUMN id SET DEFAULT nextval('public.report_draft_id_seq'::regclass);


--
-- Name: report_version id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_version ALTER COLUMN id SET DEFAULT nextval('public.report_version_id_seq'::regclass);


--
-- Name: roll_entry id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roll_entry ALTER COLUMN id SET DEFAULT nextval('public.roll_entry_id_seq'::regclass);


--
-- Name: route id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.route ALTER COLUMN id SET DEFAULT nextval('public.route_id_seq'::regclass);


--
-- Name: score_sheet id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.score_sheet ALTER COLUMN id SET DEFAULT nextval('public.score_sheet_id_seq'::regclass);


--
-- Name: secret id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.secret ALTER COLUMN id SET DEFAULT nextval('public.secret_id_seq'::regclass);


--
-- Name: setting id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.setting ALTER COLUMN id SET DEFAULT nextval('public.setting_id_seq'::regclass);


--
-- Name: sheet_answer id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet_answer ALTER COLUMN id SET DEFAULT nextval('public.sheet_answer_id_seq'::regclass);


--
-- Name: sheet_body id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet_body ALTER COLUMN id SET DEFAULT nextval('public.sheet_body_id_seq'::regclass);


--
-- Name: sign_in id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in ALTER COLUMN id SET DEFAULT nextval('public.sign_in_id_seq'::regclass);


--
-- Name: state id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.state ALTER COLUMN id SET DEFAULT nextval('public.state_id_seq'::regclass);


--
-- Name: step id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step ALTER COLUMN id SET DEFAULT nextval('public.step_id_seq'::regclass);


--
-- Name: step_event id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step_event ALTER COLUMN id SET DEFAULT nextval('public.step_event_id_seq'::regclass);


--
-- Name: topic id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.topic ALTER COLUMN id SET DEFAULT nextval('public.topic_id_seq'::regclass);


--
-- Name: topic_orientation id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.topic_orientation ALTER COLUMN id SET DEFAULT nextval('public.topic_orientation_id_seq'::regclass);


--
-- Name: unit id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit ALTER COLUMN id SET DEFAULT nextval('public.unit_id_seq'::regclass);


--
-- Name: unit_kind id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_kind ALTER COLUMN id SET DEFAULT nextval('public.unit_kind_id_seq'::regclass);


--
-- Name: unit_spell id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_spell ALTER COLUMN id SET DEFAULT nextval('public.unit_spell_id_seq'::regclass);


--
-- Data for Name: account; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.account VALUES (1, 'k.bloc-secretary', 1, 'vi', true, 1, '1.');
INSERT INTO public.account VALUES (2, 'k.bloc-deputy', 2, 'vi', true, 1, '1.');
INSERT INTO public.account VALUES (3, 'k.board-head', 3, 'vi', true, 1, '1.');
INSERT INTO public.account VALUES (4, 'k.board-officer', 4, 'vi', true, 1, '1.');
INSERT INTO public.account VALUES (5, 'd.committee-secretary', 5, 'vi', true, 1, '1.2.');
INSERT INTO public.account VALUES (6, 'd.committee-deputy', 6, 'vi', true, 1, '1.2.');
INSERT INTO public.account VALUES (7, 'd.committee-officer', 7, 'vi', true, 1, '1.2.');
INSERT INTO public.account VALUES (8, 'db.committee-secretary', 8, 'vi', true, 1, '1.2.3.');
INSERT INTO public.account VALUES (9, 'db.committee-officer', 9, 'vi', true, 1, '1.2.3.');
INSERT INTO public.account VALUES (10, 'd1.cell-secretary', 10, 'vi', true, 1, '1.2.4.');
INSERT INTO public.account VALUES (11, 'd1.cell-deputy', 11, 'vi', true, 1, '1.2.4.');
INSERT INTO public.account VALUES (12, 'd1.cell-member', 12, 'vi', true, 1, '1.2.4.');
INSERT INTO public.account VALUES (13, 'd1.cell-clerk', 13, 'vi', true, 1, '1.2.4.');
INSERT INTO public.account VALUES (14, 'd1.follower', 14, 'vi', true, 1, '1.2.4.');
INSERT INTO public.account VALUES (15, 'd2.cell-secretary', 15, 'vi', true, 1, '1.2.5.');
INSERT INTO public.account VALUES (16, 'd2.cell-clerk', 16, 'vi', true, 1, '1.2.5.');
INSERT INTO public.account VALUES (17, 'db1.cell-secretary', 17, 'vi', true, 1, '1.2.3.6.');
INSERT INTO public.account VALUES (18, 'db1.cell-clerk', 18, 'vi', true, 1, '1.2.3.6.');
INSERT INTO public.account VALUES (19, 'c.cell-secretary', 19, 'vi', true, 1, '1.7.');
INSERT INTO public.account VALUES (20, 'c.cell-clerk', 20, 'vi', true, 1, '1.7.');
INSERT INTO public.account VALUES (21, 'k2.bloc-secretary', 21, 'vi', true, 1, '8.');
INSERT INTO public.account VALUES (22, 'k2.board-officer', 22, 'vi', true, 1, '8.');
INSERT INTO public.account VALUES (23, 'e.committee-secretary', 23, 'vi', true, 1, '8.9.');
INSERT INTO public.account VALUES (24, 'e.committee-officer', 24, 'vi', true, 1, '8.9.');
INSERT INTO public.account VALUES (25, 'e1.cell-secretary', 25, 'vi', true, 1, '8.9.10.');
INSERT INTO public.account VALUES (26, 'e1.cell-clerk', 26, 'vi', true, 1, '8.9.10.');
INSERT INTO public.account VALUES (27, 'administrator', 27, 'vi', true, 1, '');
INSERT INTO public.account VALUES (28, 'auditor', 28, 'vi', true, 1, '');


--
-- Data for Name: alembic_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.alembic_version VALUES ('0002');


--
-- Data for Name: answer_draft; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: answer_event; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: answer_version; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: attachment; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: definition; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.definition VALUES (1, 'rubric', 'meeting-2018', 'Khung tiêu chí đánh giá chất lượng sinh hoạt chi bộ (2018)', NULL, '');
INSERT INTO public.definition VALUES (2, 'report_form', 'quarter-2018', 'Báo cáo quý về chất lượng sinh hoạt chi bộ', NULL, '');


--
-- Data for Name: definition_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.definition_version VALUES (1, 1, 1, 'published', '2018-01-01', '{"for":["regular","thematic","combined"],"gates":[],"grades":[["good",9000],["fair",7000],["average",5000],["poor",0]]}', '2019-01-20 03:00:00+00', NULL, '');
INSERT INTO public.definition_version VALUES (2, 2, 1, 'published', '2018-01-01', '{}', '2019-01-20 03:00:00+00', NULL, '');


--
-- Data for Name: directive; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: directive_answer; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: enclosure; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: field; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.field VALUES (1, 1, 1, 'secretary_prepares', 'yes_no', 'Bí thư/phó bí thư trực tiếp chuẩn bị nội dung', '', true, 0, '{"max":500}', NULL, '');
INSERT INTO public.field VALUES (2, 1, 1, 'committee_meets', 'yes_no', 'Họp chi ủy trước khi sinh hoạt', 'Chi bộ chỉ có bí thư: không áp dụng, ghi lý do', true, 1, '{"max":500,"not_applicable":true}', NULL, '');
INSERT INTO public.field VALUES (3, 1, 1, 'content', 'points', 'Nội dung đúng, đủ, xác định trọng tâm', '', true, 2, '{"max":400}', NULL, '');
INSERT INTO public.field VALUES (4, 1, 1, 'draft', 'yes_no', 'Dự thảo nghị quyết/kết luận', '', true, 3, '{"max":300}', NULL, '');
INSERT INTO public.field VALUES (5, 1, 1, 'notice', 'yes_no', 'Thông báo thời gian, địa điểm, nội dung', '', true, 4, '{"max":300}', NULL, '');
INSERT INTO public.field VALUES (6, 1, 2, 'attendance', 'choice', 'Tỷ lệ dự sinh hoạt', '', true, 0, '{"fact":"attendance_rate","max":700}', NULL, '');
INSERT INTO public.field VALUES (7, 1, 2, 'no_unexcused', 'yes_no', 'Không có đảng viên vắng không lý do', '', true, 1, '{"fact":"unexcused","max":200}', NULL, '');
INSERT INTO public.field VALUES (8, 1, 2, 'no_excused_runs', 'yes_no', 'Không vắng có lý do quá 03 lần liên tiếp', '', true, 2, '{"fact":"excused_runs","max":100}', NULL, '');
INSERT INTO public.field VALUES (9, 1, 3, 'on_time', 'yes_no', 'Đúng thời điểm quy định', '', true, 0, '{"fact":"in_window","max":300}', NULL, '');
INSERT INTO public.field VALUES (10, 1, 3, 'order', 'yes_no', 'Đúng trình tự các bước', '', true, 1, '{"max":500}', NULL, '');
INSERT INTO public.field VALUES (11, 1, 3, 'duration', 'yes_no', 'Thời gian từ 90 phút trở lên', 'Có phần chuyên đề: từ 120 phút trở lên', true, 2, '{"fact":"duration","max":500}', NULL, '');
INSERT INTO public.field VALUES (12, 1, 3, 'full_content', 'points', 'Thực hiện đầy đủ nội dung', '', true, 3, '{"max":1200}', NULL, '');
INSERT INTO public.field VALUES (13, 1, 3, 'following_example', 'points', 'Học tập và làm theo Bác gắn với tự phê bình, phê bình', '', true, 4, '{"max":500}', NULL, '');
INSERT INTO public.field VALUES (14, 1, 3, 'praise', 'points', 'Biểu dương, nhắc nhở, phê bình', '', true, 5, '{"max":300}', NULL, '');
INSERT INTO public.field VALUES (15, 1, 3, 'speakers', 'choice', 'Đảng viên tham gia phát biểu', '', true, 6, '{"fact":"speaker_rate","max":700}', NULL, '');
INSERT INTO public.field VALUES (16, 1, 3, 'minutes', 'yes_no', 'Sổ biên bản ghi chép đầy đủ', '', true, 7, '{"max":500}', NULL, '');
INSERT INTO public.field VALUES (17, 1, 4, 'centralism', 'points', 'Tập trung dân chủ', '', true, 0, '{"max":500}', NULL, '');
INSERT INTO public.field VALUES (18, 1, 4, 'criticism', 'points', 'Tự phê bình và phê bình', '', true, 1, '{"max":500}', NULL, '');
INSERT INTO public.field VALUES (19, 1, 4, 'qualities', 'points', 'Tính lãnh đạo, giáo dục, chiến đấu', '', true, 2, '{"max":500}', NULL, '');
INSERT INTO public.field VALUES (20, 1, 5, 'conclusion', 'yes_no', 'Chủ trì kết luận, biểu quyết thông qua', '', true, 0, '{"max":400}', NULL, '');
INSERT INTO public.field VALUES (21, 1, 5, 'assignment', 'points', 'Phân công nhiệm vụ cụ thể, thời hạn', '', true, 1, '{"max":300}', NULL, '');
INSERT INTO public.field VALUES (22, 1, 5, 'previous', 'points', 'Kết quả thực hiện nghị quyết kỳ trước', '', true, 2, '{"max":300}', NULL, '');
INSERT INTO public.field VALUES (23, 2, 6, 'changes', 'long_text', 'Đặc điểm, biến động trong quý', '', false, 0, '{}', NULL, '');
INSERT INTO public.field VALUES (24, 2, 6, 'results', 'long_text', 'Đánh giá chung kết quả', '', false, 1, '{}', NULL, '');
INSERT INTO public.field VALUES (25, 2, 6, 'shortcomings', 'long_text', 'Hạn chế, khuyết điểm và nguyên nhân', '', false, 2, '{}', NULL, '');
INSERT INTO public.field VALUES (26, 2, 6, 'tasks', 'long_text', 'Nhiệm vụ quý sau', '', false, 3, '{}', NULL, '');
INSERT INTO public.field VALUES (27, 2, 6, 'proposals', 'long_text', 'Kiến nghị, đề xuất', '', false, 4, '{}', NULL, '');


--
-- Data for Name: field_choice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.field_choice VALUES (1, 6, 'b1', 'Từ 95% trở lên', 700, 9500, NULL, 0, NULL, '');
INSERT INTO public.field_choice VALUES (2, 6, 'b2', 'Từ 85% đến dưới 95%', 600, 8500, 9500, 1, NULL, '');
INSERT INTO public.field_choice VALUES (3, 6, 'b3', 'Từ 75% đến dưới 85%', 400, 7500, 8500, 2, NULL, '');
INSERT INTO public.field_choice VALUES (4, 6, 'b4', 'Từ 65% đến dưới 75%', 200, 6500, 7500, 3, NULL, '');
INSERT INTO public.field_choice VALUES (5, 6, 'b5', 'Dưới 65%', 0, NULL, 6500, 4, NULL, '');
INSERT INTO public.field_choice VALUES (6, 15, 'b1', 'Từ 50% trở lên', 700, 5000, NULL, 0, NULL, '');
INSERT INTO public.field_choice VALUES (7, 15, 'b2', 'Từ 30% đến dưới 50%', 500, 3000, 5000, 1, NULL, '');
INSERT INTO public.field_choice VALUES (8, 15, 'b3', 'Từ 10% đến dưới 30%', 300, 1000, 3000, 2, NULL, '');
INSERT INTO public.field_choice VALUES (9, 15, 'b4', 'Dưới 10%', 0, NULL, 1000, 3, NULL, '');


--
-- Data for Name: field_group; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.field_group VALUES (1, 1, 'preparation', 'Công tác chuẩn bị', 0, NULL, '');
INSERT INTO public.field_group VALUES (2, 1, 'attendance', 'Tỷ lệ đảng viên dự', 1, NULL, '');
INSERT INTO public.field_group VALUES (3, 1, 'conduct', 'Tổ chức sinh hoạt', 2, NULL, '');
INSERT INTO public.field_group VALUES (4, 1, 'principles', 'Nguyên tắc tổ chức, sinh hoạt đảng', 3, NULL, '');
INSERT INTO public.field_group VALUES (5, 1, 'results', 'Kết luận và kết quả thực hiện', 4, NULL, '');
INSERT INTO public.field_group VALUES (6, 2, 'narrative', 'Phần trình bày', 0, NULL, '');


--
-- Data for Name: gap_reason; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.gap_reason VALUES (1, 6, 5, 'Chi bộ đang kiện toàn', 2, '1.2.');


--
-- Data for Name: headcount; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.headcount VALUES (1, '2015-01-01', 12, 4, '1.2.4.');
INSERT INTO public.headcount VALUES (2, '2015-01-01', 12, 5, '1.2.5.');
INSERT INTO public.headcount VALUES (3, '2015-01-01', 12, 6, '1.2.3.6.');
INSERT INTO public.headcount VALUES (4, '2015-01-01', 12, 7, '1.7.');
INSERT INTO public.headcount VALUES (5, '2015-01-01', 12, 10, '8.9.10.');


--
-- Data for Name: journal; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.journal VALUES (1, '2019-01-20 03:00:00+00', NULL, 'system', 'definition.new', NULL, 'definition', 1, '{"code":"meeting-2018","kind":"rubric"}', '0000000000000000000000000000000000000000000000000000000000000000', '4eb356f44b0ead2c7079c9261a38c3f170752ba88571bedddd7c94094cb90824');
INSERT INTO public.journal VALUES (2, '2019-01-20 03:00:00+00', NULL, 'system', 'definition.fill', NULL, 'definition_version', 1, '{"groups":5}', '4eb356f44b0ead2c7079c9261a38c3f170752ba88571bedddd7c94094cb90824', '365f1b8b00fc882e2c00e34459f12da4612436487a82b2e4eb31ea7b3ad19533');
INSERT INTO public.journal VALUES (3, '2019-01-20 03:00:00+00', NULL, 'system', 'definition.publish', NULL, 'definition_version', 1, '{"holds_from":"2018-01-01"}', '365f1b8b00fc882e2c00e34459f12da4612436487a82b2e4eb31ea7b3ad19533', '5b29007b3df6c717c8abebdf322e5a9bc699206514090032564844f82d0e9be8');
INSERT INTO public.journal VALUES (4, '2019-01-20 03:00:00+00', NULL, 'system', 'definition.new', NULL, 'definition', 2, '{"code":"quarter-2018","kind":"report_form"}', '5b29007b3df6c717c8abebdf322e5a9bc699206514090032564844f82d0e9be8', 'b5388117164581d40c7cfa870370f1f95b9250d28d31f74fb2a21a27a8786b35');
INSERT INTO public.journal VALUES (5, '2019-01-20 03:00:00+00', NULL, 'system', 'definition.fill', NULL, 'definition_version', 2, '{"groups":1}', 'b5388117164581d40c7cfa870370f1f95b9250d28d31f74fb2a21a27a8786b35', '48bf7658b727aebbe64e51b8b8aa19bb96e4faed4b58103d9a732b5fc79a83bc');
INSERT INTO public.journal VALUES (6, '2019-01-20 03:00:00+00', NULL, 'system', 'definition.publish', NULL, 'definition_version', 2, '{"holds_from":"2018-01-01"}', '48bf7658b727aebbe64e51b8b8aa19bb96e4faed4b58103d9a732b5fc79a83bc', 'e673af5233910173e7ac2ab66479aa110ad33824516237205a20cf514461e1c9');
INSERT INTO public.journal VALUES (7, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.found', 1, 'unit', 1, '{"document":"","kind":"bloc","name":"Đảng bộ Khối Một","on":"2015-01-01"}', 'e673af5233910173e7ac2ab66479aa110ad33824516237205a20cf514461e1c9', 'dc1e1a3b38d489b9aa2729b69ffcd813dc4ff9533f897623c782103a8603acf2');
INSERT INTO public.journal VALUES (8, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 1, 'account', 1, '{"login":"k.bloc-secretary"}', 'dc1e1a3b38d489b9aa2729b69ffcd813dc4ff9533f897623c782103a8603acf2', '228a0cfdb96903b7cb803e8dc7d86bf0bc34e6bb78a6a2916afc3d6bdaf98581');
INSERT INTO public.journal VALUES (9, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 1, 'post', 1, '{"on":"2015-01-01","person":1,"role":"bloc_secretary"}', '228a0cfdb96903b7cb803e8dc7d86bf0bc34e6bb78a6a2916afc3d6bdaf98581', '190909303d09e80c1f9358765304ba0f149813df5f37e716c962f2b9f53fd74d');
INSERT INTO public.journal VALUES (10, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 1, 'account', 2, '{"login":"k.bloc-deputy"}', '190909303d09e80c1f9358765304ba0f149813df5f37e716c962f2b9f53fd74d', '1e2b5ed7eda47f825ea5bae1dcdd0f3f13d0a0a019f57c93fa995426d37dd9d4');
INSERT INTO public.journal VALUES (11, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 1, 'post', 2, '{"on":"2015-01-01","person":2,"role":"bloc_deputy"}', '1e2b5ed7eda47f825ea5bae1dcdd0f3f13d0a0a019f57c93fa995426d37dd9d4', 'b1574e94c0d16f9a4a67231a85b3cdcc4e86b620cbb0bf87bbf8d31b946cb260');
INSERT INTO public.journal VALUES (12, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 1, 'account', 3, '{"login":"k.board-head"}', 'b1574e94c0d16f9a4a67231a85b3cdcc4e86b620cbb0bf87bbf8d31b946cb260', 'cee4af18a19078eb9958b5d11f2cd2c26855e80bafa355dd9b5c1c9d0a86580d');
INSERT INTO public.journal VALUES (13, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 1, 'post', 3, '{"on":"2015-01-01","person":3,"role":"board_head"}', 'cee4af18a19078eb9958b5d11f2cd2c26855e80bafa355dd9b5c1c9d0a86580d', '3007cc0072de66f3381688a7f6ccaa8cddb4193fb89153eb2630daba2a13392d');
INSERT INTO public.journal VALUES (14, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 1, 'account', 4, '{"login":"k.board-officer"}', '3007cc0072de66f3381688a7f6ccaa8cddb4193fb89153eb2630daba2a13392d', 'f1a3a32d6f7498bfe4a7e19e80a12778669b1a64adffcb430b0e6b4e460ab1e3');
INSERT INTO public.journal VALUES (15, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 1, 'post', 4, '{"on":"2015-01-01","person":4,"role":"board_officer"}', 'f1a3a32d6f7498bfe4a7e19e80a12778669b1a64adffcb430b0e6b4e460ab1e3', '754bfabf69549224e5da5f9e3525e16e693e26db85f21d014775dd6dfc085f8b');
INSERT INTO public.journal VALUES (16, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.found', 2, 'unit', 2, '{"document":"","kind":"grassroots_committee","name":"Đảng bộ Sở Mẫu","on":"2015-01-01"}', '754bfabf69549224e5da5f9e3525e16e693e26db85f21d014775dd6dfc085f8b', 'e25af1e959b156de4d3ce6392aa2f5a2a696b2b8aac04718abe6e41cde1ee083');
INSERT INTO public.journal VALUES (17, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 2, 'account', 5, '{"login":"d.committee-secretary"}', 'e25af1e959b156de4d3ce6392aa2f5a2a696b2b8aac04718abe6e41cde1ee083', '4c19e80d9f498124001dbbadd3ff5867b3eabd1d3bd0347336c78e32ea7f8c9c');
INSERT INTO public.journal VALUES (18, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 2, 'post', 5, '{"on":"2015-01-01","person":5,"role":"committee_secretary"}', '4c19e80d9f498124001dbbadd3ff5867b3eabd1d3bd0347336c78e32ea7f8c9c', 'd2631269bdd5cda78236b588e6d7a49256b083db877f51751acf8d3c777640fe');
INSERT INTO public.journal VALUES (19, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 2, 'account', 6, '{"login":"d.committee-deputy"}', 'd2631269bdd5cda78236b588e6d7a49256b083db877f51751acf8d3c777640fe', '1136cbd63db3b41342d0abe051ecd2cfb0d6c8e42feb6e6ce548349811b1277a');
INSERT INTO public.journal VALUES (20, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 2, 'post', 6, '{"on":"2015-01-01","person":6,"role":"committee_deputy"}', '1136cbd63db3b41342d0abe051ecd2cfb0d6c8e42feb6e6ce548349811b1277a', '8079a4bcdc1c7617722da9b69758eccec0c57cd729883cdce72d064bae756f78');
INSERT INTO public.journal VALUES (21, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 2, 'account', 7, '{"login":"d.committee-officer"}', '8079a4bcdc1c7617722da9b69758eccec0c57cd729883cdce72d064bae756f78', 'f869060845590e92d8ee7b7f50c7c33588b581255a6a170edd5d216a899b3898');
INSERT INTO public.journal VALUES (22, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 2, 'post', 7, '{"on":"2015-01-01","person":7,"role":"committee_officer"}', 'f869060845590e92d8ee7b7f50c7c33588b581255a6a170edd5d216a899b3898', '68b6e6869b804b4eeac04644455e7a50158e0968c86629a9b367715a366a23aa');
INSERT INTO public.journal VALUES (23, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.found', 3, 'unit', 3, '{"document":"","kind":"sectional_committee","name":"Đảng bộ bộ phận Mẫu","on":"2015-01-01"}', '68b6e6869b804b4eeac04644455e7a50158e0968c86629a9b367715a366a23aa', 'e830f0812f21a68722d670aee060d9df8594fd09b7789f191e95724c5cec2542');
INSERT INTO public.journal VALUES (24, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 3, 'account', 8, '{"login":"db.committee-secretary"}', 'e830f0812f21a68722d670aee060d9df8594fd09b7789f191e95724c5cec2542', '9110c5b0244b2b175e90c69992b2250c773a52dbf85f10995f430cfc45c38199');
INSERT INTO public.journal VALUES (25, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 3, 'post', 8, '{"on":"2015-01-01","person":8,"role":"committee_secretary"}', '9110c5b0244b2b175e90c69992b2250c773a52dbf85f10995f430cfc45c38199', 'cfeb44507793f816a3def5defe4f2ececc949c65dda1bc62dfdc430fd668a84d');
INSERT INTO public.journal VALUES (26, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 3, 'account', 9, '{"login":"db.committee-officer"}', 'cfeb44507793f816a3def5defe4f2ececc949c65dda1bc62dfdc430fd668a84d', '4e1387fb66a922784613b6b26212df91df65de3719bd7b89ce54a322d06d270d');
INSERT INTO public.journal VALUES (27, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 3, 'post', 9, '{"on":"2015-01-01","person":9,"role":"committee_officer"}', '4e1387fb66a922784613b6b26212df91df65de3719bd7b89ce54a322d06d270d', '3e59536053449b270b52e56b6143595665645f9242bd9b909e2f308e06e95108');
INSERT INTO public.journal VALUES (28, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.found', 4, 'unit', 4, '{"document":"","kind":"subordinate_cell","name":"Chi bộ Văn phòng","on":"2015-01-01"}', '3e59536053449b270b52e56b6143595665645f9242bd9b909e2f308e06e95108', '4f083ec82c6963f77dbb9bc4e9f268354e2f07b7d1b03324a40321b995fe7d70');
INSERT INTO public.journal VALUES (29, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.headcount', 4, 'headcount', 1, '{"as_of":"2015-01-01","members":12}', '4f083ec82c6963f77dbb9bc4e9f268354e2f07b7d1b03324a40321b995fe7d70', 'cb3c5c3e500d1fa800ef3a7bed209342796ba47363571c788a90f822ace9df17');
INSERT INTO public.journal VALUES (30, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 4, 'account', 10, '{"login":"d1.cell-secretary"}', 'cb3c5c3e500d1fa800ef3a7bed209342796ba47363571c788a90f822ace9df17', '55c4cd4303e5a98c8cfc6908b43bd1be130f8088c2296dbccc7ba959c21c5842');
INSERT INTO public.journal VALUES (31, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 4, 'post', 10, '{"on":"2015-01-01","person":10,"role":"cell_secretary"}', '55c4cd4303e5a98c8cfc6908b43bd1be130f8088c2296dbccc7ba959c21c5842', '1db6b1bdb4715890fc7cede8873da67be422249f1fe320d504f94caf483e3bb2');
INSERT INTO public.journal VALUES (32, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 4, 'account', 11, '{"login":"d1.cell-deputy"}', '1db6b1bdb4715890fc7cede8873da67be422249f1fe320d504f94caf483e3bb2', '0eb7dab0ba742e61c52f0b23b1965d446b7972c1788a432ed0c219269cd8d3ad');
INSERT INTO public.journal VALUES (33, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 4, 'post', 11, '{"on":"2015-01-01","person":11,"role":"cell_deputy"}', '0eb7dab0ba742e61c52f0b23b1965d446b7972c1788a432ed0c219269cd8d3ad', '67341e46fa918967decef3ec7161f2ea1a0ce5efc106c48161514f8d2eef3a6e');
INSERT INTO public.journal VALUES (34, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 4, 'account', 12, '{"login":"d1.cell-member"}', '67341e46fa918967decef3ec7161f2ea1a0ce5efc106c48161514f8d2eef3a6e', '91935d6cf6398f84e14f6cf88060f4045af73761c37dda956afd1cc00c5f3d24');
INSERT INTO public.journal VALUES (35, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 4, 'post', 12, '{"on":"2015-01-01","person":12,"role":"cell_member"}', '91935d6cf6398f84e14f6cf88060f4045af73761c37dda956afd1cc00c5f3d24', '7621df0c346ec11a5bac56a73ca92ab4808cd71b9a62f0d368737b9b3be6ca30');
INSERT INTO public.journal VALUES (36, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 4, 'account', 13, '{"login":"d1.cell-clerk"}', '7621df0c346ec11a5bac56a73ca92ab4808cd71b9a62f0d368737b9b3be6ca30', '879e046a3d27d05f2d21fdb5c2a64475f5b4b970f9c3fa54745214675aef5182');
INSERT INTO public.journal VALUES (37, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 4, 'post', 13, '{"on":"2015-01-01","person":13,"role":"cell_clerk"}', '879e046a3d27d05f2d21fdb5c2a64475f5b4b970f9c3fa54745214675aef5182', '8de07ce49136d8ac503fd897b6ac26ca04ad96a4beb93ad9be9a50dc4b72e8d3');
INSERT INTO public.journal VALUES (38, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 4, 'account', 14, '{"login":"d1.follower"}', '8de07ce49136d8ac503fd897b6ac26ca04ad96a4beb93ad9be9a50dc4b72e8d3', 'c0a3a656996e50fdb02dedb7b00b09e6817fc63b52f2aee4bdbce308953a2998');
INSERT INTO public.journal VALUES (39, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 4, 'post', 14, '{"on":"2015-01-01","person":14,"role":"follower"}', 'c0a3a656996e50fdb02dedb7b00b09e6817fc63b52f2aee4bdbce308953a2998', 'fa07c38a27fc22f7160b92856e1f94388d4855d748b48a0b7292a2be350279fa');
INSERT INTO public.journal VALUES (40, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.found', 5, 'unit', 5, '{"document":"","kind":"subordinate_cell","name":"Chi bộ Thanh tra","on":"2015-01-01"}', 'fa07c38a27fc22f7160b92856e1f94388d4855d748b48a0b7292a2be350279fa', '5087d774b209770cc003881ee76e13083f1f839ab810a5078296be3e1ef38045');
INSERT INTO public.journal VALUES (41, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.headcount', 5, 'headcount', 2, '{"as_of":"2015-01-01","members":12}', '5087d774b209770cc003881ee76e13083f1f839ab810a5078296be3e1ef38045', 'ecc5fee59326d7257f07823b90fb402de2ac3ee3b9b2ac95579149fa9d5d0fe4');
INSERT INTO public.journal VALUES (42, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 5, 'account', 15, '{"login":"d2.cell-secretary"}', 'ecc5fee59326d7257f07823b90fb402de2ac3ee3b9b2ac95579149fa9d5d0fe4', '37c35826419ac9f053f903a1ea2c109830f6ecf6da360ac39cd8c6330fde7767');
INSERT INTO public.journal VALUES (43, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 5, 'post', 15, '{"on":"2015-01-01","person":15,"role":"cell_secretary"}', '37c35826419ac9f053f903a1ea2c109830f6ecf6da360ac39cd8c6330fde7767', 'b94119d63b956af4dc05e3dfc97c2b80d8de69de2312c8c2812c4fd1c93b3f41');
INSERT INTO public.journal VALUES (44, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 5, 'account', 16, '{"login":"d2.cell-clerk"}', 'b94119d63b956af4dc05e3dfc97c2b80d8de69de2312c8c2812c4fd1c93b3f41', 'c5414a86adc228c7dda177fddd8b2cf17c66cb9b58700d118d2c1c54eafd23a0');
INSERT INTO public.journal VALUES (45, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 5, 'post', 16, '{"on":"2015-01-01","person":16,"role":"cell_clerk"}', 'c5414a86adc228c7dda177fddd8b2cf17c66cb9b58700d118d2c1c54eafd23a0', '5a8b588b489f654d9166220373547ce037a671e8695fb510e97602ba05897499');
INSERT INTO public.journal VALUES (46, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.found', 6, 'unit', 6, '{"document":"","kind":"subordinate_cell","name":"Chi bộ Đội Một","on":"2015-01-01"}', '5a8b588b489f654d9166220373547ce037a671e8695fb510e97602ba05897499', '5f7b3ac7d01c057f6626a6510cdcf078f4a648e5d636b14fd232e1648a95d338');
INSERT INTO public.journal VALUES (47, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.headcount', 6, 'headcount', 3, '{"as_of":"2015-01-01","members":12}', '5f7b3ac7d01c057f6626a6510cdcf078f4a648e5d636b14fd232e1648a95d338', '0c0d3e5f8887b1e3cdfccd6bc4b45bbb153b3720f6d6a53de3c3d05f1bbe76cc');
INSERT INTO public.journal VALUES (48, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 6, 'account', 17, '{"login":"db1.cell-secretary"}', '0c0d3e5f8887b1e3cdfccd6bc4b45bbb153b3720f6d6a53de3c3d05f1bbe76cc', '021d14682b3aaa511e57455f762a60630ea598e7c212ae2f0ba205c4f260e802');
INSERT INTO public.journal VALUES (49, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 6, 'post', 17, '{"on":"2015-01-01","person":17,"role":"cell_secretary"}', '021d14682b3aaa511e57455f762a60630ea598e7c212ae2f0ba205c4f260e802', 'd40858d6fd8829ad266deb95da040f709e86a1d73540cb1bbb50ebb8a86a88c6');
INSERT INTO public.journal VALUES (50, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 6, 'account', 18, '{"login":"db1.cell-clerk"}', 'd40858d6fd8829ad266deb95da040f709e86a1d73540cb1bbb50ebb8a86a88c6', 'f6a6facd24df7861f60fee59437be5bf198fd56d9a6d4b9746e12710bf2f82a1');
INSERT INTO public.journal VALUES (51, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 6, 'post', 18, '{"on":"2015-01-01","person":18,"role":"cell_clerk"}', 'f6a6facd24df7861f60fee59437be5bf198fd56d9a6d4b9746e12710bf2f82a1', 'a343b0197becd8358772cdbdd35b7bd23cae59d51619aeddce72b27bf42b9f81');
INSERT INTO public.journal VALUES (52, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.found', 7, 'unit', 7, '{"document":"","kind":"grassroots_cell","name":"Chi bộ Thư viện","on":"2015-01-01"}', 'a343b0197becd8358772cdbdd35b7bd23cae59d51619aeddce72b27bf42b9f81', '8f9ba9ae4f5740c9ef85141232b7cd2b16c3140bf38fed79e1ac8174ed3200a5');
INSERT INTO public.journal VALUES (53, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.headcount', 7, 'headcount', 4, '{"as_of":"2015-01-01","members":12}', '8f9ba9ae4f5740c9ef85141232b7cd2b16c3140bf38fed79e1ac8174ed3200a5', '9223deddf0d03775f2206f43ac66608862347247e46ef3490bb25ab281b5a23b');
INSERT INTO public.journal VALUES (54, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 7, 'account', 19, '{"login":"c.cell-secretary"}', '9223deddf0d03775f2206f43ac66608862347247e46ef3490bb25ab281b5a23b', 'c28807033614a4bc73d17c6417a53bdf144b7222295655921df9976b54cd6b16');
INSERT INTO public.journal VALUES (55, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 7, 'post', 19, '{"on":"2015-01-01","person":19,"role":"cell_secretary"}', 'c28807033614a4bc73d17c6417a53bdf144b7222295655921df9976b54cd6b16', '5787d77ae0a2e220cdca4144f7dca2076640cd85d5cb1af2ab34fe7f1ae300fb');
INSERT INTO public.journal VALUES (56, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 7, 'account', 20, '{"login":"c.cell-clerk"}', '5787d77ae0a2e220cdca4144f7dca2076640cd85d5cb1af2ab34fe7f1ae300fb', '076a832827b1755d480007a82cf08dcf4dedf7e891dc4984164e18a0ba506523');
INSERT INTO public.journal VALUES (57, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 7, 'post', 20, '{"on":"2015-01-01","person":20,"role":"cell_clerk"}', '076a832827b1755d480007a82cf08dcf4dedf7e891dc4984164e18a0ba506523', '2fdbc067913851de2998e85132146fe00e0949b52c3c4503c35ad3887dea8c15');
INSERT INTO public.journal VALUES (58, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.found', 8, 'unit', 8, '{"document":"","kind":"bloc","name":"Đảng bộ Khối Hai","on":"2015-01-01"}', '2fdbc067913851de2998e85132146fe00e0949b52c3c4503c35ad3887dea8c15', 'f725e9eab46d951aaf7120788061989ed919b49145e9095b5129bab6c82c0937');
INSERT INTO public.journal VALUES (59, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 8, 'account', 21, '{"login":"k2.bloc-secretary"}', 'f725e9eab46d951aaf7120788061989ed919b49145e9095b5129bab6c82c0937', '00bc7f3a96d431f032789c7f28e5a7b03dfdcee27eea5fed994b26f5c8d499a6');
INSERT INTO public.journal VALUES (60, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 8, 'post', 21, '{"on":"2015-01-01","person":21,"role":"bloc_secretary"}', '00bc7f3a96d431f032789c7f28e5a7b03dfdcee27eea5fed994b26f5c8d499a6', 'cf863a8477b545351eeec561b29741557ef305c06a7ceca9b33f0c17c4ab3862');
INSERT INTO public.journal VALUES (61, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 8, 'account', 22, '{"login":"k2.board-officer"}', 'cf863a8477b545351eeec561b29741557ef305c06a7ceca9b33f0c17c4ab3862', '08957de431768a8b454390d75f434e5eccbaa6ed732b2d98227bff1ebac3d810');
INSERT INTO public.journal VALUES (62, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 8, 'post', 22, '{"on":"2015-01-01","person":22,"role":"board_officer"}', '08957de431768a8b454390d75f434e5eccbaa6ed732b2d98227bff1ebac3d810', 'a9f821c36e4c3382f538afed20c62f9232cf7ee84b594092648bb81c8edec826');
INSERT INTO public.journal VALUES (63, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.found', 9, 'unit', 9, '{"document":"","kind":"grassroots_committee","name":"Đảng bộ Sở Khác","on":"2015-01-01"}', 'a9f821c36e4c3382f538afed20c62f9232cf7ee84b594092648bb81c8edec826', '10da3358556c3098cb7549ee76adc38b56fdad88a2178f0ac8e5f90d9664a21b');
INSERT INTO public.journal VALUES (64, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 9, 'account', 23, '{"login":"e.committee-secretary"}', '10da3358556c3098cb7549ee76adc38b56fdad88a2178f0ac8e5f90d9664a21b', 'b047d1176bf4a859f0ac47ee6bf53624d91e079a07993df5eb43ba6ab94dba19');
INSERT INTO public.journal VALUES (65, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 9, 'post', 23, '{"on":"2015-01-01","person":23,"role":"committee_secretary"}', 'b047d1176bf4a859f0ac47ee6bf53624d91e079a07993df5eb43ba6ab94dba19', '312e2d4aefc2d5a05f28ccf72ca3d3ce8f31bcb18e03a709e791a65df409f0d2');
INSERT INTO public.journal VALUES (66, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 9, 'account', 24, '{"login":"e.committee-officer"}', '312e2d4aefc2d5a05f28ccf72ca3d3ce8f31bcb18e03a709e791a65df409f0d2', 'b2479444ac5e255d96af59bad13c71a2de31c831af8bb4241798ae10ac39eef0');
INSERT INTO public.journal VALUES (67, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 9, 'post', 24, '{"on":"2015-01-01","person":24,"role":"committee_officer"}', 'b2479444ac5e255d96af59bad13c71a2de31c831af8bb4241798ae10ac39eef0', '8e31755b4d11eba160efb897f205f73a932179426818263fb438a7a55f6f75a5');
INSERT INTO public.journal VALUES (68, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.found', 10, 'unit', 10, '{"document":"","kind":"subordinate_cell","name":"Chi bộ Khác","on":"2015-01-01"}', '8e31755b4d11eba160efb897f205f73a932179426818263fb438a7a55f6f75a5', '9733cb2066f0c9323a734e0fbf4f83564f642c5646e6736eb54e2a1be77f45a1');
INSERT INTO public.journal VALUES (69, '2019-01-20 03:00:00+00', NULL, 'system', 'unit.headcount', 10, 'headcount', 5, '{"as_of":"2015-01-01","members":12}', '9733cb2066f0c9323a734e0fbf4f83564f642c5646e6736eb54e2a1be77f45a1', '3669492c4491c7cd78101cd3bdb5c78ac1b5a50ebcb500499f359d7dc9b770b1');
INSERT INTO public.journal VALUES (70, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 10, 'account', 25, '{"login":"e1.cell-secretary"}', '3669492c4491c7cd78101cd3bdb5c78ac1b5a50ebcb500499f359d7dc9b770b1', '46dbfebd765d538c5a0648db33e7848069d4d870b5433e9e3c83ae24f424abbc');
INSERT INTO public.journal VALUES (71, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 10, 'post', 25, '{"on":"2015-01-01","person":25,"role":"cell_secretary"}', '46dbfebd765d538c5a0648db33e7848069d4d870b5433e9e3c83ae24f424abbc', '9924c854d4e30da046173d21e08486bd6b5f226d3d732d37b7650289c3ea7938');
INSERT INTO public.journal VALUES (72, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', 10, 'account', 26, '{"login":"e1.cell-clerk"}', '9924c854d4e30da046173d21e08486bd6b5f226d3d732d37b7650289c3ea7938', '89bf59afbf73785eed13a121e7d10b3b16b509af2177ef5da838b1e131acf4fc');
INSERT INTO public.journal VALUES (73, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', 10, 'post', 26, '{"on":"2015-01-01","person":26,"role":"cell_clerk"}', '89bf59afbf73785eed13a121e7d10b3b16b509af2177ef5da838b1e131acf4fc', '80633fd30e6e03a4cff8ae927b7177f4f33bfab2058435645a75f200926ff702');
INSERT INTO public.journal VALUES (74, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', NULL, 'account', 27, '{"login":"administrator"}', '80633fd30e6e03a4cff8ae927b7177f4f33bfab2058435645a75f200926ff702', '1017dfc927752f233570579ae7dd060fe644d437dd66403cdb90af1f69383abb');
INSERT INTO public.journal VALUES (75, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', NULL, 'post', 27, '{"on":"2015-01-01","person":27,"role":"administrator"}', '1017dfc927752f233570579ae7dd060fe644d437dd66403cdb90af1f69383abb', '8c1918fb4041a38ee873cdc7a4fe1b4132f3529d836b67df744d0edf21519ac0');
INSERT INTO public.journal VALUES (76, '2019-01-20 03:00:00+00', NULL, 'system', 'account.enrol', NULL, 'account', 28, '{"login":"auditor"}', '8c1918fb4041a38ee873cdc7a4fe1b4132f3529d836b67df744d0edf21519ac0', '127c5aba71a59dcc465488f3545da8bd62e68b910901646d1dfa0e7115142316');
INSERT INTO public.journal VALUES (77, '2019-01-20 03:00:00+00', NULL, 'system', 'post.begin', NULL, 'post', 28, '{"on":"2015-01-01","person":28,"role":"auditor"}', '127c5aba71a59dcc465488f3545da8bd62e68b910901646d1dfa0e7115142316', '9ef7ae00d9817f10906256b6a369979a77cd1252037c4c3cb9729819d17a6245');
INSERT INTO public.journal VALUES (78, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'meeting.record', 4, 'meeting', 1, '{"kind":"regular","period":"2018-10-01"}', '9ef7ae00d9817f10906256b6a369979a77cd1252037c4c3cb9729819d17a6245', '493bc8638301fe9cd83e5ff98a77554e4ec2818b8bea0aef41eb74a700ed3cc1');
INSERT INTO public.journal VALUES (79, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.open', 4, 'score_sheet', 1, '{}', '493bc8638301fe9cd83e5ff98a77554e4ec2818b8bea0aef41eb74a700ed3cc1', '3ea20ffee6536ea952ce3249663f792e7aa45cb9d8af36a00ae17d3e0b29ca7e');
INSERT INTO public.journal VALUES (80, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.save', 4, 'score_sheet', 1, '{}', '3ea20ffee6536ea952ce3249663f792e7aa45cb9d8af36a00ae17d3e0b29ca7e', '7c715d03e2181d71389a3e1547fdd4841a2038c9baa67f9c51922bc827918a7d');
INSERT INTO public.journal VALUES (81, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.propose', 4, 'score_sheet', 1, '{}', '7c715d03e2181d71389a3e1547fdd4841a2038c9baa67f9c51922bc827918a7d', '2fc513b972fe4251fb26d4bd0ebce279728a6a52c6522c952112c608a22150f2');
INSERT INTO public.journal VALUES (82, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.vote', 4, 'score_sheet', 1, '{"commitment":"e465005a25a30fcebcee9d274a1d1f192f60aad7f3e03514a3629202e895fdcb"}', '2fc513b972fe4251fb26d4bd0ebce279728a6a52c6522c952112c608a22150f2', '26f8d591141332fe008249ea36e3bccadcb130697f824e01f0175128ef15e53f');
INSERT INTO public.journal VALUES (83, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'meeting.record', 4, 'meeting', 2, '{"kind":"combined","period":"2018-11-01"}', '26f8d591141332fe008249ea36e3bccadcb130697f824e01f0175128ef15e53f', '9044ac1860604e454dd6287f7dce7808b16db181d95fdd276b6ef572669feb29');
INSERT INTO public.journal VALUES (84, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.open', 4, 'score_sheet', 2, '{}', '9044ac1860604e454dd6287f7dce7808b16db181d95fdd276b6ef572669feb29', 'd015a8b5fde02ccc6919adf2b18e4d2b3975fc3ba8235446c03f2655e25a1747');
INSERT INTO public.journal VALUES (85, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.save', 4, 'score_sheet', 2, '{}', 'd015a8b5fde02ccc6919adf2b18e4d2b3975fc3ba8235446c03f2655e25a1747', '86ce4a95adb6851912b2dba391e93c99c7ccb9b741a251a614c1c451206133f1');
INSERT INTO public.journal VALUES (86, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.propose', 4, 'score_sheet', 2, '{}', '86ce4a95adb6851912b2dba391e93c99c7ccb9b741a251a614c1c451206133f1', '0271b831f30d7341991e7f86758bb0b714af42a3b0c46b442ff922c4549fbfb6');
INSERT INTO public.journal VALUES (87, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.vote', 4, 'score_sheet', 2, '{"commitment":"327099b45bd72b0a9fe822015fcb8673d46df5ed68ad6538f1c586f1d91e9326"}', '0271b831f30d7341991e7f86758bb0b714af42a3b0c46b442ff922c4549fbfb6', '8f0ba70fd02ae3551e12e50b9a735b28cc12a05a1c2e86eabfbf8f69c500253d');
INSERT INTO public.journal VALUES (88, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'meeting.record', 4, 'meeting', 3, '{"kind":"regular","period":"2018-12-01"}', '8f0ba70fd02ae3551e12e50b9a735b28cc12a05a1c2e86eabfbf8f69c500253d', '909498e57edae532d84a8ee3b106aac9dad2908cb2d80d14238fe1e762966340');
INSERT INTO public.journal VALUES (89, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.open', 4, 'score_sheet', 3, '{}', '909498e57edae532d84a8ee3b106aac9dad2908cb2d80d14238fe1e762966340', 'd5b239136a53ff38b544ea2c078670c4ac56bd42b6ae31aa632df0efc21e7baf');
INSERT INTO public.journal VALUES (90, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.save', 4, 'score_sheet', 3, '{}', 'd5b239136a53ff38b544ea2c078670c4ac56bd42b6ae31aa632df0efc21e7baf', 'd77839ffe87cca316efd2ec9a62447d6bf16d1b558a303fe7eee2a36c0cf5d9d');
INSERT INTO public.journal VALUES (91, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.propose', 4, 'score_sheet', 3, '{}', 'd77839ffe87cca316efd2ec9a62447d6bf16d1b558a303fe7eee2a36c0cf5d9d', '3909136ffd8dc38bd06134c84104931c60841f950a9359389e8db25692938b29');
INSERT INTO public.journal VALUES (92, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'sheet.vote', 4, 'score_sheet', 3, '{"commitment":"5139cb1b114ffcaa6484b247ffb31b053c28af19516def04609926badde57f3d"}', '3909136ffd8dc38bd06134c84104931c60841f950a9359389e8db25692938b29', 'acbb1d89af19c582dfb14aa69d9dbacdce1cd7411ac79a562d5f54475fc8e615');
INSERT INTO public.journal VALUES (93, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'report.begin', 4, 'report', 1, '{"quarter":"2018-Q4"}', 'acbb1d89af19c582dfb14aa69d9dbacdce1cd7411ac79a562d5f54475fc8e615', '8afa0b204e61b576ee8f279f0ae31b85bde07d93dbf733d21d14afca820c3d64');
INSERT INTO public.journal VALUES (94, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'report.submit', 4, 'report', 1, '{"sha256":"4f6c9d72a3db3407068eadb1e875de7ba9892b2202b7a60e11a2f10410c02bb7","version":1}', '8afa0b204e61b576ee8f279f0ae31b85bde07d93dbf733d21d14afca820c3d64', 'ddc5d5f11640b357e9d4dc7481b8eb5a1aa67cc529011df9421c677043134e23');
INSERT INTO public.journal VALUES (95, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'meeting.record', 6, 'meeting', 4, '{"kind":"regular","period":"2018-10-01"}', 'ddc5d5f11640b357e9d4dc7481b8eb5a1aa67cc529011df9421c677043134e23', 'e1cefaa53194b8766d8c8fee2e5b6a40ff92593e8ee4121f61e4d0444b9607c1');
INSERT INTO public.journal VALUES (96, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.open', 6, 'score_sheet', 4, '{}', 'e1cefaa53194b8766d8c8fee2e5b6a40ff92593e8ee4121f61e4d0444b9607c1', '15d588065d8ba4669ddb54aee60da577a665b79e1f053c3c81c36cad60bc9eaf');
INSERT INTO public.journal VALUES (97, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.save', 6, 'score_sheet', 4, '{}', '15d588065d8ba4669ddb54aee60da577a665b79e1f053c3c81c36cad60bc9eaf', 'e2dcd0e2f2512e2358ab5cfe6bcd92900e22b51ce5da635340ee1380b5046051');
INSERT INTO public.journal VALUES (98, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.propose', 6, 'score_sheet', 4, '{}', 'e2dcd0e2f2512e2358ab5cfe6bcd92900e22b51ce5da635340ee1380b5046051', '8809bac5bb54369c4560b705a1ec80cd320b0b3c824824179f519dc406001904');
INSERT INTO public.journal VALUES (99, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.vote', 6, 'score_sheet', 4, '{"commitment":"dd14cdecb786116965a089379a8ad9b4dcc5c6529d81dfac021e504a6f6fd345"}', '8809bac5bb54369c4560b705a1ec80cd320b0b3c824824179f519dc406001904', '012078d33a8b1b0f4d1c1b66950585eb45acab1f594efd5276962f41fb8788d3');
INSERT INTO public.journal VALUES (100, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'meeting.record', 6, 'meeting', 5, '{"kind":"combined","period":"2018-11-01"}', '012078d33a8b1b0f4d1c1b66950585eb45acab1f594efd5276962f41fb8788d3', '77a61d62dd4576eaae39e68f81835b1d0007495db6ec97c6c740e8f429cc11ee');
INSERT INTO public.journal VALUES (101, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.open', 6, 'score_sheet', 5, '{}', '77a61d62dd4576eaae39e68f81835b1d0007495db6ec97c6c740e8f429cc11ee', '15437d02a809bf289292843d764a26661b17d45bc51fb2849c148507f871cae0');
INSERT INTO public.journal VALUES (102, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.save', 6, 'score_sheet', 5, '{}', '15437d02a809bf289292843d764a26661b17d45bc51fb2849c148507f871cae0', '528e77a87bd79fa7eb9d58c23ea4277d85f4c3006a5cd53ccb5ee60c781f0376');
INSERT INTO public.journal VALUES (103, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.propose', 6, 'score_sheet', 5, '{}', '528e77a87bd79fa7eb9d58c23ea4277d85f4c3006a5cd53ccb5ee60c781f0376', 'd8af3f2ee1faf4549dacac499c876022f1a6289af653727157969829607acacd');
INSERT INTO public.journal VALUES (104, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.vote', 6, 'score_sheet', 5, '{"commitment":"d0c27ec2ae478f8a69cbd134fde703fab01848f006451ea867bf78d7f3224492"}', 'd8af3f2ee1faf4549dacac499c876022f1a6289af653727157969829607acacd', '74939d5b3f913b2689e71d86ae08b8700e9fd56804e0037ab90057b7a1dd8ea0');
INSERT INTO public.journal VALUES (105, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'meeting.record', 6, 'meeting', 6, '{"kind":"regular","period":"2018-12-01"}', '74939d5b3f913b2689e71d86ae08b8700e9fd56804e0037ab90057b7a1dd8ea0', 'a7c9b439f3fa8f55c731c20c64bac3abe19a9fdc902cc71d9656d86fe28b1fb6');
INSERT INTO public.journal VALUES (106, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.open', 6, 'score_sheet', 6, '{}', 'a7c9b439f3fa8f55c731c20c64bac3abe19a9fdc902cc71d9656d86fe28b1fb6', '70a51c768322db3641c2925bdc9a3e4645c18e354934a92b840230314702bdf1');
INSERT INTO public.journal VALUES (107, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.save', 6, 'score_sheet', 6, '{}', '70a51c768322db3641c2925bdc9a3e4645c18e354934a92b840230314702bdf1', 'acf32f530eb24f0199a15e0e8252f98f6985c4fd82832abf93ecd7093147f308');
INSERT INTO public.journal VALUES (108, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.propose', 6, 'score_sheet', 6, '{}', 'acf32f530eb24f0199a15e0e8252f98f6985c4fd82832abf93ecd7093147f308', '0f2bfd07c06c2d7071cd259c5e2262c72c2442dbe254e1a6f39dff1ff6299886');
INSERT INTO public.journal VALUES (109, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'sheet.vote', 6, 'score_sheet', 6, '{"commitment":"6d08c407574f872995fc41589522d2cad5608e99279f5e4af472aa5d66f8f620"}', '0f2bfd07c06c2d7071cd259c5e2262c72c2442dbe254e1a6f39dff1ff6299886', '6c96b83f4673d1ce5a90d80216f28f428a3c61c5003e67765f368dccf9ba9653');
INSERT INTO public.journal VALUES (110, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'report.begin', 6, 'report', 2, '{"quarter":"2018-Q4"}', '6c96b83f4673d1ce5a90d80216f28f428a3c61c5003e67765f368dccf9ba9653', '017750dde6e865a7c27241defc9768fd1870d7eae16dfa3362a26018703e0cb2');
INSERT INTO public.journal VALUES (111, '2019-01-20 03:00:00+00', 17, 'Người DB1.cell_secretary', 'report.submit', 6, 'report', 2, '{"sha256":"00c28deb122ec3f228f4647db280b424baa52c1ffa1b797fff72014c7ae1ed6f","version":1}', '017750dde6e865a7c27241defc9768fd1870d7eae16dfa3362a26018703e0cb2', '295660215fdb9b8bdef3ef8617bb098be57d02333c1e9b1e4301f5110f81064b');
INSERT INTO public.journal VALUES (112, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'meeting.record', 7, 'meeting', 7, '{"kind":"regular","period":"2018-10-01"}', '295660215fdb9b8bdef3ef8617bb098be57d02333c1e9b1e4301f5110f81064b', '3751174ccd4f400e7a294989221810a2eecc0c1f6211e8bf4fc71afa80e5b401');
INSERT INTO public.journal VALUES (113, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.open', 7, 'score_sheet', 7, '{}', '3751174ccd4f400e7a294989221810a2eecc0c1f6211e8bf4fc71afa80e5b401', 'd0934d68ed486922c25b8cdfa832614e6f7c4ce66411c8ec7843643e4264b923');
INSERT INTO public.journal VALUES (114, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.save', 7, 'score_sheet', 7, '{}', 'd0934d68ed486922c25b8cdfa832614e6f7c4ce66411c8ec7843643e4264b923', '8049066ecdd314484418800ca72d5687a9bad760fe60caddba102d4e90b4cdd5');
INSERT INTO public.journal VALUES (115, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.propose', 7, 'score_sheet', 7, '{}', '8049066ecdd314484418800ca72d5687a9bad760fe60caddba102d4e90b4cdd5', 'ea77768777131fc0ce931534d96a59e3526baeba444f4797fde3e4bcaeb73c50');
INSERT INTO public.journal VALUES (116, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.vote', 7, 'score_sheet', 7, '{"commitment":"e8ffb643ab7ce94ecdebf60d2f0c13b32721d5011d9d8ce1541db3dae044e384"}', 'ea77768777131fc0ce931534d96a59e3526baeba444f4797fde3e4bcaeb73c50', 'ea2aafda5b4620ec6d418d7476d51eff7fc44c0ea9ac482c14246c83cf0a3c16');
INSERT INTO public.journal VALUES (117, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'meeting.record', 7, 'meeting', 8, '{"kind":"combined","period":"2018-11-01"}', 'ea2aafda5b4620ec6d418d7476d51eff7fc44c0ea9ac482c14246c83cf0a3c16', '9efdb906ca1f0b974af7f3d9932c99295ad32a0fae3ed96cd377cbc4b63447e2');
INSERT INTO public.journal VALUES (118, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.open', 7, 'score_sheet', 8, '{}', '9efdb906ca1f0b974af7f3d9932c99295ad32a0fae3ed96cd377cbc4b63447e2', '6d96736fb3a9e7ce99036e1b4ad710244d7a3c41b817a5ae287b25728630e9d4');
INSERT INTO public.journal VALUES (119, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.save', 7, 'score_sheet', 8, '{}', '6d96736fb3a9e7ce99036e1b4ad710244d7a3c41b817a5ae287b25728630e9d4', '7aa4857611be7bb7329fb635f6a48e33042a74261f149921d5db94c8ec91cbde');
INSERT INTO public.journal VALUES (120, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.propose', 7, 'score_sheet', 8, '{}', '7aa4857611be7bb7329fb635f6a48e33042a74261f149921d5db94c8ec91cbde', '682f95fb37255e2cda9c87dec40f0e98121d61044ae73416281dc73ab138d355');
INSERT INTO public.journal VALUES (121, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.vote', 7, 'score_sheet', 8, '{"commitment":"dbba02a6da239090a95eaebd838f784a3977ba584de95be3a4fddf38de98a4a3"}', '682f95fb37255e2cda9c87dec40f0e98121d61044ae73416281dc73ab138d355', '3f954505752a02c9f5ab2f089fd921f3921040c099127e1f707d46092cc69264');
INSERT INTO public.journal VALUES (122, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'meeting.record', 7, 'meeting', 9, '{"kind":"regular","period":"2018-12-01"}', '3f954505752a02c9f5ab2f089fd921f3921040c099127e1f707d46092cc69264', 'ae70212c752add030adcdababd02e096adb8e2b13586fda8d32a0fc2200e9198');
INSERT INTO public.journal VALUES (123, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.open', 7, 'score_sheet', 9, '{}', 'ae70212c752add030adcdababd02e096adb8e2b13586fda8d32a0fc2200e9198', '7dbe32f8970cec863793d3c65c9447133b03b8787496d52d79ffdac83723e610');
INSERT INTO public.journal VALUES (124, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.save', 7, 'score_sheet', 9, '{}', '7dbe32f8970cec863793d3c65c9447133b03b8787496d52d79ffdac83723e610', 'c4e7972e518ea4580dd3e015ca46f13376bed86ef71df7153cbef8d82930bf56');
INSERT INTO public.journal VALUES (125, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.propose', 7, 'score_sheet', 9, '{}', 'c4e7972e518ea4580dd3e015ca46f13376bed86ef71df7153cbef8d82930bf56', '5460627c322b10b49df6766dad55e57f720e50fbc4e5e5bb9cad6ca69808438f');
INSERT INTO public.journal VALUES (126, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'sheet.vote', 7, 'score_sheet', 9, '{"commitment":"cca575dc6997d11600fb9a74cc5d1fa9fc5e7a9c72222d3be2827228fcf11ab7"}', '5460627c322b10b49df6766dad55e57f720e50fbc4e5e5bb9cad6ca69808438f', '35fab469a1f86787f67faf000db1014f376c34dad343cdfe17fd63017dc7da10');
INSERT INTO public.journal VALUES (127, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'report.begin', 7, 'report', 3, '{"quarter":"2018-Q4"}', '35fab469a1f86787f67faf000db1014f376c34dad343cdfe17fd63017dc7da10', 'b8828f44e80c36cf25c2021e5e1100cf62dc4ae26cd711b07524653727dd8c25');
INSERT INTO public.journal VALUES (128, '2019-01-20 03:00:00+00', 19, 'Người C.cell_secretary', 'report.submit', 7, 'report', 3, '{"sha256":"3d498d3eec48fd97d470a796d7068bab073c769d28a1503124bf9134cf433781","version":1}', 'b8828f44e80c36cf25c2021e5e1100cf62dc4ae26cd711b07524653727dd8c25', '4e5ad46265120538169a5cea27aa5c4c52ff9b202aa8e8871475b40667bc7937');
INSERT INTO public.journal VALUES (129, '2019-01-20 03:00:00+00', 5, 'Người D.committee_secretary', 'report.send_back', 4, 'report', 1, '{"sha256":"4f6c9d72a3db3407068eadb1e875de7ba9892b2202b7a60e11a2f10410c02bb7","version":1}', '4e5ad46265120538169a5cea27aa5c4c52ff9b202aa8e8871475b40667bc7937', 'a3165f7e5159f3f8f5eb4f770275a9a2e63c2292dbf7a1adfa16a018cd388b9f');
INSERT INTO public.journal VALUES (130, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'report.submit', 4, 'report', 1, '{"sha256":"4f6c9d72a3db3407068eadb1e875de7ba9892b2202b7a60e11a2f10410c02bb7","version":2}', 'a3165f7e5159f3f8f5eb4f770275a9a2e63c2292dbf7a1adfa16a018cd388b9f', '30e93297b613ceac4022814d5de8dc1f5cd3dc4266160c7563ee8f92a74c3327');
INSERT INTO public.journal VALUES (131, '2019-01-20 03:00:00+00', 5, 'Người D.committee_secretary', 'report.approve', 4, 'report', 1, '{"sha256":"4f6c9d72a3db3407068eadb1e875de7ba9892b2202b7a60e11a2f10410c02bb7","version":2}', '30e93297b613ceac4022814d5de8dc1f5cd3dc4266160c7563ee8f92a74c3327', '4caaa748714720a5bd965079d6233ec8db3bbcddc684761509df49261ec0a609');
INSERT INTO public.journal VALUES (132, '2019-01-20 03:00:00+00', 9, 'Người DB.committee_officer', 'report.receive', 6, 'report', 2, '{"sha256":"00c28deb122ec3f228f4647db280b424baa52c1ffa1b797fff72014c7ae1ed6f","version":1}', '4caaa748714720a5bd965079d6233ec8db3bbcddc684761509df49261ec0a609', '45e6b03ea0a60ebc2ae1bc4c9933d07ffbd202a709cb082269944582a9fa756e');
INSERT INTO public.journal VALUES (133, '2019-01-20 03:00:00+00', 8, 'Người DB.committee_secretary', 'report.approve', 6, 'report', 2, '{"sha256":"00c28deb122ec3f228f4647db280b424baa52c1ffa1b797fff72014c7ae1ed6f","version":1}', '45e6b03ea0a60ebc2ae1bc4c9933d07ffbd202a709cb082269944582a9fa756e', '4633647f265574f034ad31d4489f7a5f73de0bbf5e05161aae342fab05abcf93');
INSERT INTO public.journal VALUES (134, '2019-01-20 03:00:00+00', 4, 'Người K.board_officer', 'report.receive', 7, 'report', 3, '{"sha256":"3d498d3eec48fd97d470a796d7068bab073c769d28a1503124bf9134cf433781","version":1}', '4633647f265574f034ad31d4489f7a5f73de0bbf5e05161aae342fab05abcf93', '3c5e28cc3dcf7c4aefe27e7f8adb805f41e219738ee34cc29ee7a24f901b54b5');
INSERT INTO public.journal VALUES (135, '2019-01-20 03:00:00+00', 2, 'Người K.bloc_deputy', 'report.approve', 7, 'report', 3, '{"sha256":"3d498d3eec48fd97d470a796d7068bab073c769d28a1503124bf9134cf433781","version":1}', '3c5e28cc3dcf7c4aefe27e7f8adb805f41e219738ee34cc29ee7a24f901b54b5', 'f70684196418dee19c660436b2e4402bee05dd69f47d648bb10ee77aaf6ba1b2');
INSERT INTO public.journal VALUES (136, '2019-01-20 03:00:00+00', 9, 'Người DB.committee_officer', 'report.begin', 3, 'report', 4, '{"quarter":"2018-Q4"}', 'f70684196418dee19c660436b2e4402bee05dd69f47d648bb10ee77aaf6ba1b2', 'a8f453c28fafc412e057376b06e179af94ed24f22c94cd6a8f18aab07d3df91b');
INSERT INTO public.journal VALUES (137, '2019-01-20 03:00:00+00', 8, 'Người DB.committee_secretary', 'report.submit', 3, 'report', 4, '{"sha256":"b7c17ce1fced2e1f300ee65bb873af4aaaccebf298c5b4f16396f73d3c89c987","version":1}', 'a8f453c28fafc412e057376b06e179af94ed24f22c94cd6a8f18aab07d3df91b', '7c3415af41abbe5eae8f3c58d6e08a0bc5728c5f8aa8cf676fb17f3683dcceb1');
INSERT INTO public.journal VALUES (138, '2019-01-20 03:00:00+00', 6, 'Người D.committee_deputy', 'report.approve', 3, 'report', 4, '{"sha256":"b7c17ce1fced2e1f300ee65bb873af4aaaccebf298c5b4f16396f73d3c89c987","version":1}', '7c3415af41abbe5eae8f3c58d6e08a0bc5728c5f8aa8cf676fb17f3683dcceb1', 'cb1d336c80f5797989288c47ad02aa2486797c6a57db4126ab46b3d341550dac');
INSERT INTO public.journal VALUES (139, '2019-01-20 03:00:00+00', 7, 'Người D.committee_officer', 'report.begin', 2, 'report', 5, '{"quarter":"2018-Q4"}', 'cb1d336c80f5797989288c47ad02aa2486797c6a57db4126ab46b3d341550dac', '65b4eb7c6dc366aab50f8fc8caca4ddfb632ca9c1773fae8ac2282a1e73ec57f');
INSERT INTO public.journal VALUES (140, '2019-01-20 03:00:00+00', 5, 'Người D.committee_secretary', 'report.submit', 2, 'report', 5, '{"sha256":"3f4786ccf2869831fa521b90867c3acb6a0cf4773d55ce94e12b0dadf49115fd","version":1}', '65b4eb7c6dc366aab50f8fc8caca4ddfb632ca9c1773fae8ac2282a1e73ec57f', 'cb45f3a60f95616930001a7df9a9425866ad3f3eaa8543dd28f3c037182ddf06');
INSERT INTO public.journal VALUES (141, '2019-01-20 03:00:00+00', 2, 'Người K.bloc_deputy', 'report.approve', 2, 'report', 5, '{"sha256":"3f4786ccf2869831fa521b90867c3acb6a0cf4773d55ce94e12b0dadf49115fd","version":1}', 'cb45f3a60f95616930001a7df9a9425866ad3f3eaa8543dd28f3c037182ddf06', '55d5f88e539cc7f704ab8ebde861119138b11ac745a58fd8814165a9bd931da8');
INSERT INTO public.journal VALUES (142, '2019-01-20 03:00:00+00', 4, 'Người K.board_officer', 'report.begin', 1, 'report', 6, '{"quarter":"2018-Q4"}', '55d5f88e539cc7f704ab8ebde861119138b11ac745a58fd8814165a9bd931da8', '397218f6e7f82810b6f5164917e5a029df7c201216618f5c45704c5ca72a416c');
INSERT INTO public.journal VALUES (143, '2019-01-20 03:00:00+00', 4, 'Người K.board_officer', 'report.close', 1, 'report', 6, '{"sha256":"a4eef69c6cf7d18c516c86c81d402cb0794108e768bf3cacfe10bffbff9abd53","version":1}', '397218f6e7f82810b6f5164917e5a029df7c201216618f5c45704c5ca72a416c', 'ab73f894b22f18c43cd458347fe21435c5961ca294ceaa0bb361c11119aa51fc');
INSERT INTO public.journal VALUES (144, '2019-01-20 03:00:00+00', 1, 'Người K.bloc_secretary', 'report.sign', 1, 'report', 6, '{"sha256":"a4eef69c6cf7d18c516c86c81d402cb0794108e768bf3cacfe10bffbff9abd53","version":1}', 'ab73f894b22f18c43cd458347fe21435c5961ca294ceaa0bb361c11119aa51fc', 'c0ec0e077a3cde55a61c56ea848149779484e8bdc90ad1befcbd707e070add02');


--
-- Data for Name: manifest; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.manifest VALUES (1, 5, 2, 3, '1.2.3.');
INSERT INTO public.manifest VALUES (2, 6, 5, 2, '1.2.');
INSERT INTO public.manifest VALUES (3, 6, 4, 2, '1.2.');
INSERT INTO public.manifest VALUES (4, 7, 6, 1, '1.');
INSERT INTO public.manifest VALUES (5, 7, 3, 1, '1.');


--
-- Data for Name: meeting; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meeting VALUES (1, '2018-10-01', '2018-10-26', 'regular', '', NULL, '', 12, 11, 1, 0, 0, 6, 120, false, '', '2019-01-20 03:00:00+00', NULL, 1, 4, '1.2.4.');
INSERT INTO public.meeting VALUES (2, '2018-11-01', '2018-11-27', 'combined', '', 1, '', 12, 11, 1, 0, 0, 6, 120, false, '', '2019-01-20 03:00:00+00', NULL, 1, 4, '1.2.4.');
INSERT INTO public.meeting VALUES (3, '2018-12-01', '2019-01-03', 'regular', '', NULL, '', 12, 11, 1, 0, 0, 6, 120, false, '', '2019-01-20 03:00:00+00', NULL, 1, 4, '1.2.4.');
INSERT INTO public.meeting VALUES (4, '2018-10-01', '2018-10-26', 'regular', '', NULL, '', 12, 11, 1, 0, 0, 6, 120, false, '', '2019-01-20 03:00:00+00', NULL, 1, 6, '1.2.3.6.');
INSERT INTO public.meeting VALUES (5, '2018-11-01', '2018-11-27', 'combined', '', 1, '', 12, 11, 1, 0, 0, 6, 120, false, '', '2019-01-20 03:00:00+00', NULL, 1, 6, '1.2.3.6.');
INSERT INTO public.meeting VALUES (6, '2018-12-01', '2019-01-03', 'regular', '', NULL, '', 12, 11, 1, 0, 0, 6, 120, false, '', '2019-01-20 03:00:00+00', NULL, 1, 6, '1.2.3.6.');
INSERT INTO public.meeting VALUES (7, '2018-10-01', '2018-10-26', 'regular', '', NULL, '', 12, 11, 1, 0, 0, 6, 120, false, '', '2019-01-20 03:00:00+00', NULL, 1, 7, '1.7.');
INSERT INTO public.meeting VALUES (8, '2018-11-01', '2018-11-27', 'combined', '', 1, '', 12, 11, 1, 0, 0, 6, 120, false, '', '2019-01-20 03:00:00+00', NULL, 1, 7, '1.7.');
INSERT INTO public.meeting VALUES (9, '2018-12-01', '2019-01-03', 'regular', '', NULL, '', 12, 11, 1, 0, 0, 6, 120, false, '', '2019-01-20 03:00:00+00', NULL, 1, 7, '1.7.');


--
-- Data for Name: meeting_plan; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: meeting_record; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meeting_record VALUES (1, 1, '08:00', '10:00', '', '', '', '', '', '', 4, '1.2.4.');
INSERT INTO public.meeting_record VALUES (2, 2, '08:00', '10:00', '', '', '', '', '', '', 4, '1.2.4.');
INSERT INTO public.meeting_record VALUES (3, 3, '08:00', '10:00', '', '', '', '', '', '', 4, '1.2.4.');
INSERT INTO public.meeting_record VALUES (4, 4, '08:00', '10:00', '', '', '', '', '', '', 6, '1.2.3.6.');
INSERT INTO public.meeting_record VALUES (5, 5, '08:00', '10:00', '', '', '', '', '', '', 6, '1.2.3.6.');
INSERT INTO public.meeting_record VALUES (6, 6, '08:00', '10:00', '', '', '', '', '', '', 6, '1.2.3.6.');
INSERT INTO public.meeting_record VALUES (7, 7, '08:00', '10:00', '', '', '', '', '', '', 7, '1.7.');
INSERT INTO public.meeting_record VALUES (8, 8, '08:00', '10:00', '', '', '', '', '', '', 7, '1.7.');
INSERT INTO public.meeting_record VALUES (9, 9, '08:00', '10:00', '', '', '', '', '', '', 7, '1.7.');


--
-- Data for Name: meeting_window; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: member; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: once; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.once VALUES (1, 10, 'ae9d092bcae2cd1c', '292c2530283a88d7824bfe1136fe58c719952c16083eb3e93a40af6a3304cea4', '/scores/sheet/?meeting=1', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (2, 10, 'a26d5e3dcdd75f5b', '7dc98a91571dbbeec142f16b8f0185194853b4f9c386806693e8603d5859905e', '/scores/sheet/?meeting=1', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (3, 10, '4955825421d9397e', '82f778a14434581e378d79e297accd0d51926e77e18d2826bc899faed60e56dd', '/scores/sheet/?meeting=1', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (4, 10, 'ece48216d2b9f762', 'cabe1d146b208724c625bd389f55a38b0fc4b68b31b258f0c7c583a996a305c0', '/scores/sheet/?meeting=2', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (5, 10, 'cc2e30636977c45c', '69216d79d9dd67e81ae039a2edb3770d84a41766b6a6eba8ddb95316f9638210', '/scores/sheet/?meeting=2', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (6, 10, '86fd42719ff7e5b1', '16fafe3060bff26a9b58b640ac51a7131348e90c6bb38687195b11adc668c637', '/scores/sheet/?meeting=2', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (7, 10, 'c25cae65cd417f4b', '118e9c31fcc2cbfaa78d71eddf778ebbade555d52d9c27f35451e7f25cbbca29', '/scores/sheet/?meeting=3', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (8, 10, 'bd3d1552b7b9740b', 'e715e56184cf5361483f685dd3d689511aa16cbf32dcf1aeaf754b5e17e2f2d6', '/scores/sheet/?meeting=3', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (9, 10, '83d9148c9bac8e06', '983f0c1ffeafe95172c6691b069d7075ca5859c413a37cdc060cf2f20388989d', '/scores/sheet/?meeting=3', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (10, 10, 'ec116c67d67b25df', 'c3f3f1920eb63ab5e50dc5cb6559e158448561038c92fd961a32f0ae1c81a4f0', '/reports/details/?id=1', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (11, 10, 'f90bef77c3745052', 'dbb61ba735fbb2508d8dbcbc82628fef52776532e673c4613560165bd456a714', '/reports/details/?id=1', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (12, 17, '3a102116ac88f736', '16dc8bca24f73e791b220be3a0ca889bd372cdb85d9025c04e60548f17a84ee3', '/scores/sheet/?meeting=4', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (13, 17, 'c0f86cf393707c01', '0e1caa2c9bff35ac5c7d6d6a5282820c13be2ac13966d963285740c20c20d7f0', '/scores/sheet/?meeting=4', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (14, 17, 'd26effdb0556447c', 'cd0022601454dcb86e65054c53e4942485a16648527df2c782aad093943e149f', '/scores/sheet/?meeting=4', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (15, 17, '7b00a3fbd43dd433', 'cae73c082add47d99d9cd031bc110c79dca6caa0f0de171306737789ba0b57c9', '/scores/sheet/?meeting=5', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (16, 17, '1b15957b517f4ba0', 'd06eab390a96070342e6b1bf7cf699e704d90b9988c386587aa640e0f4179252', '/scores/sheet/?meeting=5', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (17, 17, 'e4d5fb9ccae81fc8', 'f26c7d151236540a2241325c8d0556d4be9ea90abfc99cffeda60dd3e3199f51', '/scores/sheet/?meeting=5', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (18, 17, 'ffdd1e7cd7be578d', '48d45f4390f9fa9598b71df4bcf32b2c90eb29d06a29438210fa77dd3f27c9cc', '/scores/sheet/?meeting=6', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (19, 17, 'e34d26dc750a5592', '4459c420003c9b81695861eb90fe4c0a490ed3c1e11e7c4a0c124e0df9a0623b', '/scores/sheet/?meeting=6', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (20, 17, '56c4951e90d11958', '918c84eee7ceca085c7e7bce5e11761b3a5c13fe0865927e87a4c657813264b7', '/scores/sheet/?meeting=6', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (21, 17, 'ed47469fb2e8dfe5', '060d79910e72834290ab15fc5dab2d949a4e2988b3d8ad181662f2d512fec855', '/reports/details/?id=2', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (22, 17, 'f6f419f366283c84', 'fc999492ddacf939574a2ddb251a3751c9e5f51d3fe9dbd15f324bba81e8bd06', '/reports/details/?id=2', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (23, 19, '4695c71563141940', '9c1b3c4bbcdf395ed77921c542be175a5b44394b62fb5b5aa53a536b240ddc1e', '/scores/sheet/?meeting=7', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (24, 19, '7edeaf48f3fe13df', '9709ae38ae1cfa5aed20ab0d401b837006b0e23a21d7020a926b399ba9ae6349', '/scores/sheet/?meeting=7', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (25, 19, 'ec685970ba6a6af7', '13c9bf8d8961fa1b4c29df99dc99c6cba3e90de4ab3f739c2ec3b1062daad84a', '/scores/sheet/?meeting=7', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (26, 19, '1d1db89acc53dc56', 'd98f966cf40459f1ee8c17be257f46610702509874e932574977fb7e53491be6', '/scores/sheet/?meeting=8', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (27, 19, '1d9eb29bee033c8d', '31698fa5903ab11c3fb8b09db0138d1fbe5189d32eeed7517091274f6d69b02f', '/scores/sheet/?meeting=8', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (28, 19, 'ebcddbb0e1df0061', 'b347bb857aab2e0bad4a82dc96ff032e7aa01cf1aff88b443d0e26eb893e9abf', '/scores/sheet/?meeting=8', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (29, 19, 'fc70367d63941faf', '70e74ebab74dc2c9cc66d68a3a9bb3996bd03805ad3cb2a41a6992730f452c39', '/scores/sheet/?meeting=9', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (30, 19, '2edb50cd4af84b8d', '042181d560f4a8589e597e1e4fe35ca20441fd1e59791dce5e08908a91e81e49', '/scores/sheet/?meeting=9', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (31, 19, '62f35d3a538539b3', '39865f34633ea6db98813ead3889788463f6b668a97fd574222adc451e89a439', '/scores/sheet/?meeting=9', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (32, 19, 'bb73f8c2a92dbd6d', '949a35e865bcce024d06c73d0ca0dcb7853975ce215dba2cbf322f5129b25ffe', '/reports/details/?id=3', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (33, 19, '207063c05763d452', 'efaa1a895deeb67ea2484a3ec51462f88d2e9aaa2c3201d0d98a9eafef25bbe1', '/reports/details/?id=3', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (34, 5, 'af70e7c0e7bc78b8', 'b990455f5ebd698ea219e2e2b1578832505980c5033860a24ba5a577e7c5cda7', '/reports/details/?id=1', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (35, 10, 'd92597e6cbb3c098', '67468d1ec2ab540f3578a406d702f1b7df195ceeac12d1aa36e39cd46a785142', '/reports/details/?id=1', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (36, 5, '89e7d3039d739e1d', '34c0e2ed534c3c808bf90df9fc3b48713434595fa8330edbda4af499ecf9c79c', '/reports/details/?id=1', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (37, 9, '243ca8e744a7a42b', '374af327a86b930055880b1f237edfe661220f5c38de7b864a8e4d3a6595218d', '/reports/details/?id=2', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (38, 8, '20a46a7dbc6643de', '4468af19bc4a4c046af4731e3f59c1e1746457eeac73665d8c4088eff33a00b9', '/reports/details/?id=2', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (39, 4, 'a425b43467ab3104', 'b46f414ec2478b23a68b5893d2709725722923ecaf79af7b048585253e057a3f', '/reports/details/?id=3', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (40, 2, 'e2b78ad781555201', '9fb99993abe0fd81cee8f83ea0824fbc1ed0772435b7585775bae5d6c0ee93fc', '/reports/details/?id=3', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (41, 9, '316d91f78614decc', 'c18f6a29aad81df87a10cac809bc3a411f9e6c7c4ed92a36032e331924b8e391', '/reports/details/?id=4', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (42, 8, '271aeb524733cc0f', '2a4906048c2f6bb2e6335e3751ecf760dca33136564d0e0221215bab7da99ec0', '/reports/details/?id=4', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (43, 6, '7c2e3f22c1b2fe20', '2a46313a6fef030710ffa946c97875291cfe0e99f172a3438f61753935dac4e8', '/reports/details/?id=4', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (44, 7, '4e14f082841c8d9d', '2c8b8ab678cabc87134468818d8f89e3343200e6c68046ed73c6ced2ecab5787', '/reports/details/?id=5', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (45, 5, '9eb07db110160c37', '925392e3a650739b52f3cfe8fdc287799a734bbe44ac56745848adda95148b8b', '/reports/details/?id=5', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (46, 2, 'c92f083fe2d8cd80', '2c842bde598f2c8a8d98ae8908d3c27867ca36c3f8fc4073523334ef6a3961d9', '/reports/details/?id=5', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (47, 4, '70f623c44d3b4a8f', '9f57845517a058b498b915926fdcec0729d479891c12ea1e1687c619bf88eab0', '/reports/details/?id=6', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (48, 4, '068f79d0fd83a868', '5f66e973f886473bd2c11acaa61b724d2265d1932cca5a3668f421490e003d05', '/reports/details/?id=6', '2019-01-20 03:00:00+00');
INSERT INTO public.once VALUES (49, 1, '7646c2091b604935', '22926003819aa3deb14fa2ad4ff597e5ff9f9d0fe3f0ec05d788a9bfcf2f460b', '/reports/details/?id=6', '2019-01-20 03:00:00+00');


--
-- Data for Name: person; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.person VALUES (1, 'Người K.bloc_secretary', 'nguoi k.bloc_secretary', '1.');
INSERT INTO public.person VALUES (2, 'Người K.bloc_deputy', 'nguoi k.bloc_deputy', '1.');
INSERT INTO public.person VALUES (3, 'Người K.board_head', 'nguoi k.board_head', '1.');
INSERT INTO public.person VALUES (4, 'Người K.board_officer', 'nguoi k.board_officer', '1.');
INSERT INTO public.person VALUES (5, 'Người D.committee_secretary', 'nguoi d.committee_secretary', '1.2.');
INSERT INTO public.person VALUES (6, 'Người D.committee_deputy', 'nguoi d.committee_deputy', '1.2.');
INSERT INTO public.person VALUES (7, 'Người D.committee_officer', 'nguoi d.committee_officer', '1.2.');
INSERT INTO public.person VALUES (8, 'Người DB.committee_secretary', 'nguoi db.committee_secretary', '1.2.3.');
INSERT INTO public.person VALUES (9, 'Người DB.committee_officer', 'nguoi db.committee_officer', '1.2.3.');
INSERT INTO public.person VALUES (10, 'Người D1.cell_secretary', 'nguoi d1.cell_secretary', '1.2.4.');
INSERT INTO public.person VALUES (11, 'Người D1.cell_deputy', 'nguoi d1.cell_deputy', '1.2.4.');
INSERT INTO public.person VALUES (12, 'Người D1.cell_member', 'nguoi d1.cell_member', '1.2.4.');
INSERT INTO public.person VALUES (13, 'Người D1.cell_clerk', 'nguoi d1.cell_clerk', '1.2.4.');
INSERT INTO public.person VALUES (14, 'Người D1.follower', 'nguoi d1.follower', '1.2.4.');
INSERT INTO public.person VALUES (15, 'Người D2.cell_secretary', 'nguoi d2.cell_secretary', '1.2.5.');
INSERT INTO public.person VALUES (16, 'Người D2.cell_clerk', 'nguoi d2.cell_clerk', '1.2.5.');
INSERT INTO public.person VALUES (17, 'Người DB1.cell_secretary', 'nguoi db1.cell_secretary', '1.2.3.6.');
INSERT INTO public.person VALUES (18, 'Người DB1.cell_clerk', 'nguoi db1.cell_clerk', '1.2.3.6.');
INSERT INTO public.person VALUES (19, 'Người C.cell_secretary', 'nguoi c.cell_secretary', '1.7.');
INSERT INTO public.person VALUES (20, 'Người C.cell_clerk', 'nguoi c.cell_clerk', '1.7.');
INSERT INTO public.person VALUES (21, 'Người K2.bloc_secretary', 'nguoi k2.bloc_secretary', '8.');
INSERT INTO public.person VALUES (22, 'Người K2.board_officer', 'nguoi k2.board_officer', '8.');
INSERT INTO public.person VALUES (23, 'Người E.committee_secretary', 'nguoi e.committee_secretary', '8.9.');
INSERT INTO public.person VALUES (24, 'Người E.committee_officer', 'nguoi e.committee_officer', '8.9.');
INSERT INTO public.person VALUES (25, 'Người E1.cell_secretary', 'nguoi e1.cell_secretary', '8.9.10.');
INSERT INTO public.person VALUES (26, 'Người E1.cell_clerk', 'nguoi e1.cell_clerk', '8.9.10.');
INSERT INTO public.person VALUES (27, 'Người administrator', 'nguoi administrator', '');
INSERT INTO public.person VALUES (28, 'Người auditor', 'nguoi auditor', '');


--
-- Data for Name: post; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.post VALUES (1, 1, 'bloc_secretary', 1, '2015-01-01', NULL, 1, '1.');
INSERT INTO public.post VALUES (2, 2, 'bloc_deputy', 1, '2015-01-01', NULL, 1, '1.');
INSERT INTO public.post VALUES (3, 3, 'board_head', 1, '2015-01-01', NULL, 1, '1.');
INSERT INTO public.post VALUES (4, 4, 'board_officer', 1, '2015-01-01', NULL, 1, '1.');
INSERT INTO public.post VALUES (5, 5, 'committee_secretary', 2, '2015-01-01', NULL, 1, '1.2.');
INSERT INTO public.post VALUES (6, 6, 'committee_deputy', 2, '2015-01-01', NULL, 1, '1.2.');
INSERT INTO public.post VALUES (7, 7, 'committee_officer', 2, '2015-01-01', NULL, 1, '1.2.');
INSERT INTO public.post VALUES (8, 8, 'committee_secretary', 3, '2015-01-01', NULL, 1, '1.2.3.');
INSERT INTO public.post VALUES (9, 9, 'committee_officer', 3, '2015-01-01', NULL, 1, '1.2.3.');
INSERT INTO public.post VALUES (10, 10, 'cell_secretary', 4, '2015-01-01', NULL, 1, '1.2.4.');
INSERT INTO public.post VALUES (11, 11, 'cell_deputy', 4, '2015-01-01', NULL, 1, '1.2.4.');
INSERT INTO public.post VALUES (12, 12, 'cell_member', 4, '2015-01-01', NULL, 1, '1.2.4.');
INSERT INTO public.post VALUES (13, 13, 'cell_clerk', 4, '2015-01-01', NULL, 1, '1.2.4.');
INSERT INTO public.post VALUES (14, 14, 'follower', 4, '2015-01-01', NULL, 1, '1.2.4.');
INSERT INTO public.post VALUES (15, 15, 'cell_secretary', 5, '2015-01-01', NULL, 1, '1.2.5.');
INSERT INTO public.post VALUES (16, 16, 'cell_clerk', 5, '2015-01-01', NULL, 1, '1.2.5.');
INSERT INTO public.post VALUES (17, 17, 'cell_secretary', 6, '2015-01-01', NULL, 1, '1.2.3.6.');
INSERT INTO public.post VALUES (18, 18, 'cell_clerk', 6, '2015-01-01', NULL, 1, '1.2.3.6.');
INSERT INTO public.post VALUES (19, 19, 'cell_secretary', 7, '2015-01-01', NULL, 1, '1.7.');
INSERT INTO public.post VALUES (20, 20, 'cell_clerk', 7, '2015-01-01', NULL, 1, '1.7.');
INSERT INTO public.post VALUES (21, 21, 'bloc_secretary', 8, '2015-01-01', NULL, 1, '8.');
INSERT INTO public.post VALUES (22, 22, 'board_officer', 8, '2015-01-01', NULL, 1, '8.');
INSERT INTO public.post VALUES (23, 23, 'committee_secretary', 9, '2015-01-01', NULL, 1, '8.9.');
INSERT INTO public.post VALUES (24, 24, 'committee_officer', 9, '2015-01-01', NULL, 1, '8.9.');
INSERT INTO public.post VALUES (25, 25, 'cell_secretary', 10, '2015-01-01', NULL, 1, '8.9.10.');
INSERT INTO public.post VALUES (26, 26, 'cell_clerk', 10, '2015-01-01', NULL, 1, '8.9.10.');
INSERT INTO public.post VALUES (27, 27, 'administrator', NULL, '2015-01-01', NULL, 1, '');
INSERT INTO public.post VALUES (28, 28, 'auditor', NULL, '2015-01-01', NULL, 1, '');


--
-- Data for Name: quarter_lock; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.quarter_lock VALUES (2, '2018-10-01', 2, 6, '1.2.3.6.');
INSERT INTO public.quarter_lock VALUES (3, '2018-10-01', 3, 7, '1.7.');
INSERT INTO public.quarter_lock VALUES (4, '2018-10-01', 1, 4, '1.2.4.');
INSERT INTO public.quarter_lock VALUES (5, '2018-10-01', 4, 3, '1.2.3.');
INSERT INTO public.quarter_lock VALUES (6, '2018-10-01', 5, 2, '1.2.');
INSERT INTO public.quarter_lock VALUES (7, '2018-10-01', 6, 1, '1.');


--
-- Data for Name: report; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.report VALUES (1, '2018-10-01', 'approved', 2, 2, 10, '2019-01-20 03:00:00+00', 2, NULL, NULL, '', false, 5, 4, '1.2.4.', 1);
INSERT INTO public.report VALUES (2, '2018-10-01', 'approved', 2, 3, 17, '2019-01-20 03:00:00+00', 1, NULL, NULL, '', false, 4, 6, '1.2.3.6.', 1);
INSERT INTO public.report VALUES (3, '2018-10-01', 'approved', 2, 1, 19, '2019-01-20 03:00:00+00', 1, NULL, NULL, '', false, 4, 7, '1.7.', 1);
INSERT INTO public.report VALUES (4, '2018-10-01', 'approved', 2, 2, 8, '2019-01-20 03:00:00+00', 1, NULL, NULL, '', false, 3, 3, '1.2.3.', 1);
INSERT INTO public.report VALUES (5, '2018-10-01', 'approved', 2, 1, 5, '2019-01-20 03:00:00+00', 1, NULL, NULL, '', false, 3, 2, '1.2.', 1);
INSERT INTO public.report VALUES (6, '2018-10-01', 'issued', 2, NULL, 4, '2019-01-20 03:00:00+00', 1, 1, '2019-01-20', 'Tỉnh ủy', false, 3, 1, '1.', 1);


--
-- Data for Name: report_draft; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.report_draft VALUES (1, 1, '{}', 4, '1.2.4.');
INSERT INTO public.report_draft VALUES (2, 2, '{}', 6, '1.2.3.6.');
INSERT INTO public.report_draft VALUES (3, 3, '{}', 7, '1.7.');
INSERT INTO public.report_draft VALUES (4, 4, '{}', 3, '1.2.3.');
INSERT INTO public.report_draft VALUES (5, 5, '{}', 2, '1.2.');
INSERT INTO public.report_draft VALUES (6, 6, '{}', 1, '1.');


--
-- Data for Name: report_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.report_version VALUES (1, 1, 1, '{"children":[],"code":"D1","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"subordinate_cell","meetings":[{"commitment":"e465005a25a30fcebcee9d274a1d1f192f60aad7f3e03514a3629202e895fdcb","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":1,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"327099b45bd72b0a9fe822015fcb8673d46df5ed68ad6538f1c586f1d91e9326","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":2,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"5139cb1b114ffcaa6484b247ffb31b053c28af19516def04609926badde57f3d","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":3,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Văn phòng","narrative":{},"path":"1.2.4.","quarter":"2018-Q4","unit":4}', '4f6c9d72a3db3407068eadb1e875de7ba9892b2202b7a60e11a2f10410c02bb7', '2019-01-20 03:00:00+00', 10, 4, '1.2.4.');
INSERT INTO public.report_version VALUES (2, 2, 1, '{"children":[],"code":"DB1","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"subordinate_cell","meetings":[{"commitment":"dd14cdecb786116965a089379a8ad9b4dcc5c6529d81dfac021e504a6f6fd345","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":4,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"d0c27ec2ae478f8a69cbd134fde703fab01848f006451ea867bf78d7f3224492","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":5,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"6d08c407574f872995fc41589522d2cad5608e99279f5e4af472aa5d66f8f620","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":6,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Đội Một","narrative":{},"path":"1.2.3.6.","quarter":"2018-Q4","unit":6}', '00c28deb122ec3f228f4647db280b424baa52c1ffa1b797fff72014c7ae1ed6f', '2019-01-20 03:00:00+00', 17, 6, '1.2.3.6.');
INSERT INTO public.report_version VALUES (3, 3, 1, '{"children":[],"code":"C","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"grassroots_cell","meetings":[{"commitment":"e8ffb643ab7ce94ecdebf60d2f0c13b32721d5011d9d8ce1541db3dae044e384","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":7,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"dbba02a6da239090a95eaebd838f784a3977ba584de95be3a4fddf38de98a4a3","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":8,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"cca575dc6997d11600fb9a74cc5d1fa9fc5e7a9c72222d3be2827228fcf11ab7","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":9,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Thư viện","narrative":{},"path":"1.7.","quarter":"2018-Q4","unit":7}', '3d498d3eec48fd97d470a796d7068bab073c769d28a1503124bf9134cf433781', '2019-01-20 03:00:00+00', 19, 7, '1.7.');
INSERT INTO public.report_version VALUES (4, 1, 2, '{"children":[],"code":"D1","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"subordinate_cell","meetings":[{"commitment":"e465005a25a30fcebcee9d274a1d1f192f60aad7f3e03514a3629202e895fdcb","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-10-26","kind":"regular","meeting":1,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0},{"commitment":"327099b45bd72b0a9fe822015fcb8673d46df5ed68ad6538f1c586f1d91e9326","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2018-11-27","kind":"combined","meeting":2,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh","topic_id":1,"total":5500,"unexcused":0},{"commitment":"5139cb1b114ffcaa6484b247ffb31b053c28af19516def04609926badde57f3d","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"average","held_on":"2019-01-03","kind":"regular","meeting":3,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":5500,"unexcused":0}],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Văn phòng","narrative":{},"path":"1.2.4.","quarter":"2018-Q4","unit":4}', '4f6c9d72a3db3407068eadb1e875de7ba9892b2202b7a60e11a2f10410c02bb7', '2019-01-20 03:00:00+00', 10, 4, '1.2.4.');
INSERT INTO public.report_version VALUES (5, 4, 1, '{"children":[{"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"subordinate_cell","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Đội Một","sha256":"00c28deb122ec3f228f4647db280b424baa52c1ffa1b797fff72014c7ae1ed6f","unit":6,"version":1}],"code":"DB","figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"form":2,"gaps":[],"kind":"sectional_committee","meetings":[],"months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ bộ phận Mẫu","narrative":{},"path":"1.2.3.","quarter":"2018-Q4","unit":3}', 'b7c17ce1fced2e1f300ee65bb873af4aaaccebf298c5b4f16396f73d3c89c987', '2019-01-20 03:00:00+00', 8, 3, '1.2.3.');
INSERT INTO public.report_version VALUES (6, 5, 1, '{"children":[{"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"subordinate_cell","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Văn phòng","sha256":"4f6c9d72a3db3407068eadb1e875de7ba9892b2202b7a60e11a2f10410c02bb7","unit":4,"version":2},{"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"sectional_committee","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ bộ phận Mẫu","sha256":"b7c17ce1fced2e1f300ee65bb873af4aaaccebf298c5b4f16396f73d3c89c987","unit":3,"version":1}],"code":"D","figures":{"average":6,"cells":2,"cells_met":2,"due":72,"excused":6,"fair":0,"good":0,"held":6,"members":24,"outside_window":0,"owed":6,"points_sum":33000,"poor":0,"present":66,"scored":6,"thematic_cells":2,"thematic_count":2,"unexcused":0},"form":2,"gaps":[{"name":"Chi bộ Thanh tra","reason":"Chi bộ đang kiện toàn","unit":5}],"kind":"grassroots_committee","meetings":[],"months":{"2018-10-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":2,"thematic_count":2,"unexcused":0},"2018-12-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ Sở Mẫu","narrative":{},"path":"1.2.","quarter":"2018-Q4","unit":2}', '3f4786ccf2869831fa521b90867c3acb6a0cf4773d55ce94e12b0dadf49115fd', '2019-01-20 03:00:00+00', 5, 2, '1.2.');
INSERT INTO public.report_version VALUES (7, 6, 1, '{"children":[{"dissolved":false,"figures":{"average":3,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":1,"thematic_count":1,"unexcused":0},"kind":"grassroots_cell","months":{"2018-10-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":1,"thematic_count":1,"unexcused":0},"2018-12-01":{"average":1,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":0,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":5500,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Thư viện","sha256":"3d498d3eec48fd97d470a796d7068bab073c769d28a1503124bf9134cf433781","unit":7,"version":1},{"dissolved":false,"figures":{"average":6,"cells":2,"cells_met":2,"due":72,"excused":6,"fair":0,"good":0,"held":6,"members":24,"outside_window":0,"owed":6,"points_sum":33000,"poor":0,"present":66,"scored":6,"thematic_cells":2,"thematic_count":2,"unexcused":0},"kind":"grassroots_committee","months":{"2018-10-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":2,"thematic_count":2,"unexcused":0},"2018-12-01":{"average":2,"cells":2,"cells_met":2,"due":24,"excused":2,"fair":0,"good":0,"held":2,"members":24,"outside_window":0,"owed":2,"points_sum":11000,"poor":0,"present":22,"scored":2,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ Sở Mẫu","sha256":"3f4786ccf2869831fa521b90867c3acb6a0cf4773d55ce94e12b0dadf49115fd","unit":2,"version":1}],"code":"K","figures":{"average":9,"cells":3,"cells_met":3,"due":108,"excused":9,"fair":0,"good":0,"held":9,"members":36,"outside_window":0,"owed":9,"points_sum":49500,"poor":0,"present":99,"scored":9,"thematic_cells":3,"thematic_count":3,"unexcused":0},"form":2,"gaps":[],"kind":"bloc","meetings":[],"months":{"2018-10-01":{"average":3,"cells":3,"cells_met":3,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":36,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":3,"cells":3,"cells_met":3,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":36,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":3,"thematic_count":3,"unexcused":0},"2018-12-01":{"average":3,"cells":3,"cells_met":3,"due":36,"excused":3,"fair":0,"good":0,"held":3,"members":36,"outside_window":0,"owed":3,"points_sum":16500,"poor":0,"present":33,"scored":3,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Đảng bộ Khối Một","narrative":{},"path":"1.","quarter":"2018-Q4","unit":1}', 'a4eef69c6cf7d18c516c86c81d402cb0794108e768bf3cacfe10bffbff9abd53', '2019-01-20 03:00:00+00', 4, 1, '1.');


--
-- Data for Name: roll_entry; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: route; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.route VALUES (1, 'quarterly', 1, 'report', 'Quy trình báo cáo quý', 'The quarterly report', 'published', '2000-01-01', '2026-11-25 19:47:35.503894+00', 1, NULL, '');


--
-- Data for Name: score_sheet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.score_sheet VALUES (1, 1, 1, 'voted', 5500, 'average', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', 'e465005a25a30fcebcee9d274a1d1f192f60aad7f3e03514a3629202e895fdcb', 5, 4, '1.2.4.');
INSERT INTO public.score_sheet VALUES (2, 2, 1, 'voted', 5500, 'average', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', '327099b45bd72b0a9fe822015fcb8673d46df5ed68ad6538f1c586f1d91e9326', 5, 4, '1.2.4.');
INSERT INTO public.score_sheet VALUES (3, 3, 1, 'voted', 5500, 'average', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', '5139cb1b114ffcaa6484b247ffb31b053c28af19516def04609926badde57f3d', 5, 4, '1.2.4.');
INSERT INTO public.score_sheet VALUES (4, 4, 1, 'voted', 5500, 'average', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', 'dd14cdecb786116965a089379a8ad9b4dcc5c6529d81dfac021e504a6f6fd345', 5, 6, '1.2.3.6.');
INSERT INTO public.score_sheet VALUES (5, 5, 1, 'voted', 5500, 'average', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', 'd0c27ec2ae478f8a69cbd134fde703fab01848f006451ea867bf78d7f3224492', 5, 6, '1.2.3.6.');
INSERT INTO public.score_sheet VALUES (6, 6, 1, 'voted', 5500, 'average', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', '6d08c407574f872995fc41589522d2cad5608e99279f5e4af472aa5d66f8f620', 5, 6, '1.2.3.6.');
INSERT INTO public.score_sheet VALUES (7, 7, 1, 'voted', 5500, 'average', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', 'e8ffb643ab7ce94ecdebf60d2f0c13b32721d5011d9d8ce1541db3dae044e384', 5, 7, '1.7.');
INSERT INTO public.score_sheet VALUES (8, 8, 1, 'voted', 5500, 'average', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', 'dbba02a6da239090a95eaebd838f784a3977ba584de95be3a4fddf38de98a4a3', 5, 7, '1.7.');
INSERT INTO public.score_sheet VALUES (9, 9, 1, 'voted', 5500, 'average', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', 'cca575dc6997d11600fb9a74cc5d1fa9fc5e7a9c72222d3be2827228fcf11ab7', 5, 7, '1.7.');


--
-- Data for Name: secret; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: setting; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: sheet_answer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sheet_answer VALUES (1, 1, 'secretary_prepares', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (2, 1, 'committee_meets', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (3, 1, 'content', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (4, 1, 'draft', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (5, 1, 'notice', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (6, 1, 'attendance', 'b1', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (7, 1, 'no_unexcused', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (8, 1, 'no_excused_runs', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (9, 1, 'on_time', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (10, 1, 'order', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (11, 1, 'duration', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (12, 1, 'full_content', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (13, 1, 'following_example', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (14, 1, 'praise', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (15, 1, 'speakers', 'b1', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (16, 1, 'minutes', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (17, 1, 'centralism', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (18, 1, 'criticism', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (19, 1, 'qualities', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (20, 1, 'conclusion', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (21, 1, 'assignment', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (22, 1, 'previous', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (23, 2, 'secretary_prepares', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (24, 2, 'committee_meets', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (25, 2, 'content', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (26, 2, 'draft', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (27, 2, 'notice', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (28, 2, 'attendance', 'b1', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (29, 2, 'no_unexcused', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (30, 2, 'no_excused_runs', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (31, 2, 'on_time', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (32, 2, 'order', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (33, 2, 'duration', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (34, 2, 'full_content', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (35, 2, 'following_example', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (36, 2, 'praise', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (37, 2, 'speakers', 'b1', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (38, 2, 'minutes', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (39, 2, 'centralism', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (40, 2, 'criticism', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (41, 2, 'qualities', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (42, 2, 'conclusion', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (43, 2, 'assignment', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (44, 2, 'previous', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (45, 3, 'secretary_prepares', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (46, 3, 'committee_meets', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (47, 3, 'content', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (48, 3, 'draft', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (49, 3, 'notice', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (50, 3, 'attendance', 'b1', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (51, 3, 'no_unexcused', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (52, 3, 'no_excused_runs', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (53, 3, 'on_time', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (54, 3, 'order', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (55, 3, 'duration', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (56, 3, 'full_content', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (57, 3, 'following_example', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (58, 3, 'praise', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (59, 3, 'speakers', 'b1', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (60, 3, 'minutes', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (61, 3, 'centralism', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (62, 3, 'criticism', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (63, 3, 'qualities', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (64, 3, 'conclusion', 'yes', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (65, 3, 'assignment', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (66, 3, 'previous', '0', false, 'đã thảo luận', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (67, 4, 'secretary_prepares', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (68, 4, 'committee_meets', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (69, 4, 'content', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (70, 4, 'draft', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (71, 4, 'notice', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (72, 4, 'attendance', 'b1', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (73, 4, 'no_unexcused', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (74, 4, 'no_excused_runs', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (75, 4, 'on_time', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (76, 4, 'order', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (77, 4, 'duration', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (78, 4, 'full_content', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (79, 4, 'following_example', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (80, 4, 'praise', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (81, 4, 'speakers', 'b1', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (82, 4, 'minutes', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (83, 4, 'centralism', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (84, 4, 'criticism', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (85, 4, 'qualities', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (86, 4, 'conclusion', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (87, 4, 'assignment', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (88, 4, 'previous', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (89, 5, 'secretary_prepares', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (90, 5, 'committee_meets', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (91, 5, 'content', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (92, 5, 'draft', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (93, 5, 'notice', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (94, 5, 'attendance', 'b1', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (95, 5, 'no_unexcused', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (96, 5, 'no_excused_runs', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (97, 5, 'on_time', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (98, 5, 'order', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (99, 5, 'duration', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (100, 5, 'full_content', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (101, 5, 'following_example', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (102, 5, 'praise', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (103, 5, 'speakers', 'b1', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (104, 5, 'minutes', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (105, 5, 'centralism', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (106, 5, 'criticism', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (107, 5, 'qualities', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (108, 5, 'conclusion', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (109, 5, 'assignment', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (110, 5, 'previous', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (111, 6, 'secretary_prepares', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (112, 6, 'committee_meets', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (113, 6, 'content', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (114, 6, 'draft', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (115, 6, 'notice', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (116, 6, 'attendance', 'b1', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (117, 6, 'no_unexcused', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (118, 6, 'no_excused_runs', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (119, 6, 'on_time', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (120, 6, 'order', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (121, 6, 'duration', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (122, 6, 'full_content', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (123, 6, 'following_example', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (124, 6, 'praise', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (125, 6, 'speakers', 'b1', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (126, 6, 'minutes', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (127, 6, 'centralism', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (128, 6, 'criticism', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (129, 6, 'qualities', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (130, 6, 'conclusion', 'yes', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (131, 6, 'assignment', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (132, 6, 'previous', '0', false, 'đã thảo luận', 6, '1.2.3.6.');
INSERT INTO public.sheet_answer VALUES (133, 7, 'secretary_prepares', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (134, 7, 'committee_meets', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (135, 7, 'content', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (136, 7, 'draft', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (137, 7, 'notice', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (138, 7, 'attendance', 'b1', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (139, 7, 'no_unexcused', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (140, 7, 'no_excused_runs', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (141, 7, 'on_time', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (142, 7, 'order', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (143, 7, 'duration', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (144, 7, 'full_content', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (145, 7, 'following_example', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (146, 7, 'praise', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (147, 7, 'speakers', 'b1', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (148, 7, 'minutes', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (149, 7, 'centralism', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (150, 7, 'criticism', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (151, 7, 'qualities', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (152, 7, 'conclusion', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (153, 7, 'assignment', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (154, 7, 'previous', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (155, 8, 'secretary_prepares', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (156, 8, 'committee_meets', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (157, 8, 'content', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (158, 8, 'draft', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (159, 8, 'notice', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (160, 8, 'attendance', 'b1', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (161, 8, 'no_unexcused', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (162, 8, 'no_excused_runs', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (163, 8, 'on_time', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (164, 8, 'order', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (165, 8, 'duration', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (166, 8, 'full_content', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (167, 8, 'following_example', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (168, 8, 'praise', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (169, 8, 'speakers', 'b1', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (170, 8, 'minutes', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (171, 8, 'centralism', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (172, 8, 'criticism', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (173, 8, 'qualities', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (174, 8, 'conclusion', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (175, 8, 'assignment', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (176, 8, 'previous', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (177, 9, 'secretary_prepares', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (178, 9, 'committee_meets', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (179, 9, 'content', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (180, 9, 'draft', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (181, 9, 'notice', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (182, 9, 'attendance', 'b1', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (183, 9, 'no_unexcused', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (184, 9, 'no_excused_runs', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (185, 9, 'on_time', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (186, 9, 'order', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (187, 9, 'duration', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (188, 9, 'full_content', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (189, 9, 'following_example', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (190, 9, 'praise', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (191, 9, 'speakers', 'b1', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (192, 9, 'minutes', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (193, 9, 'centralism', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (194, 9, 'criticism', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (195, 9, 'qualities', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (196, 9, 'conclusion', 'yes', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (197, 9, 'assignment', '0', false, 'đã thảo luận', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (198, 9, 'previous', '0', false, 'đã thảo luận', 7, '1.7.');


--
-- Data for Name: sheet_body; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sheet_body VALUES (1, 1, '40819055dca3d4a56cbdff76cb794ab3347da061975145023e6ea49c87c988c8', 4, '1.2.4.');
INSERT INTO public.sheet_body VALUES (2, 2, '88f65f7ac47b038a681651b194d58e199c0b523e0c5817ba6920444319142031', 4, '1.2.4.');
INSERT INTO public.sheet_body VALUES (3, 3, '9cc1fd7060555f0e7a2714afb29d0e7c4aa56c9319dc3b67b91daae9b173e697', 4, '1.2.4.');
INSERT INTO public.sheet_body VALUES (4, 4, 'b0217d7995916eefac3ac3e4a825d20da55ed81be45dd70e22ce41ffdac51235', 6, '1.2.3.6.');
INSERT INTO public.sheet_body VALUES (5, 5, '02ed95cd9c2061e113ddc3266471300a965f0596d3da569a6871b7c0a09c4781', 6, '1.2.3.6.');
INSERT INTO public.sheet_body VALUES (6, 6, 'cff6667c81945182de103efecabdd277008a39c0636110649dfc090615fc99ed', 6, '1.2.3.6.');
INSERT INTO public.sheet_body VALUES (7, 7, '733e7de12ba0a7f0b0dcdb3966e8ed4b7a75b541914e1e39e0ae3fd8a4de936b', 7, '1.7.');
INSERT INTO public.sheet_body VALUES (8, 8, 'bf58eaf2f773e61c62d6243a1ea92749f5343064239bc4b16ff3a8d01aa75d35', 7, '1.7.');
INSERT INTO public.sheet_body VALUES (9, 9, 'bda1eedf4629f62cfc9854fae2544a8bc1dc05197c030c029cb032389f4c2245', 7, '1.7.');


--
-- Data for Name: sign_in; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sign_in VALUES (1, '2157ca4b5684031bb22b807ca1ae41ba722c7d90e1fad7ebed03a385a85d8568', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 1);
INSERT INTO public.sign_in VALUES (2, 'db4316139576345f95601c9c4207a979ad43cc5dfd367618f59414f21433494c', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 2);
INSERT INTO public.sign_in VALUES (3, 'e1a38f5dd43ada6da3ed678f73efb45b7a253ba56ea82ddb2f21fcc601ecbea2', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 3);
INSERT INTO public.sign_in VALUES (4, 'b07322f9daeffee37ae0c9cefc8cb9888f75773a7e7a23220175dce04f711af7', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 4);
INSERT INTO public.sign_in VALUES (5, '8239629e635cf5d8a80165ed55764d1970b3852bbd9cc1894f50c6e84e3ffd79', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 5);
INSERT INTO public.sign_in VALUES (6, 'a02a96ea71a745520c005f8baa7db5b5f2c87712d7024570da431fc028a7ea81', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 6);
INSERT INTO public.sign_in VALUES (7, 'ab7203bee590b2bbc4b38e416255911dfd8cd2540a623eed5b084206dcbd74ac', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 7);
INSERT INTO public.sign_in VALUES (8, 'cdfb29ea7585142727a5b790cfff36dd44c9d7e7884c4cfe2718d5947d9c8947', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 8);
INSERT INTO public.sign_in VALUES (9, '8a811a7163b21ef9359636cc671bb9173ac88105ea87e3f4cf0560528224a3ef', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 9);
INSERT INTO public.sign_in VALUES (10, 'b55545b638a82a8a26a001b9b8ff3935d0386d1ce391b8bb3ce52c2027c92c2a', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 10);
INSERT INTO public.sign_in VALUES (11, 'd6c1531884eb0e46d30d549c997a89d80d9106967c404ab255c30a38cb667747', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 11);
INSERT INTO public.sign_in VALUES (12, '98dc5f7c55b064c5f960270e68b833fa3b466e907c299ae2baae1e05e9195931', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 12);
INSERT INTO public.sign_in VALUES (13, '1d123cddf245b36db8900c605b8b5beeee132391358eb6eb1a11f9f99d2184ab', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 13);
INSERT INTO public.sign_in VALUES (14, 'eb804286d4f8160f90324ac416889ad1eb923c3b0a60051a787e9886d866371e', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 14);
INSERT INTO public.sign_in VALUES (15, '10fc1830fc166ee5ca2f24652ada65148eaf0bc6dfa314e17c6ebab7113c5164', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 15);
INSERT INTO public.sign_in VALUES (16, '8b634bfb8c662a49b60230289c7e9669e2a44ab852bb5545a76f3354f3bef17e', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 16);
INSERT INTO public.sign_in VALUES (17, '1c7bd910f09475070c9d9de4680254c9fdb951fca9e322541d6ced1f98a8bcb4', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 17);
INSERT INTO public.sign_in VALUES (18, 'c13f2a0f42fe0520db963541c823e1fbc2d83227d1f4841dd978aa1e06a210e3', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 18);
INSERT INTO public.sign_in VALUES (19, '3861af0f08365da19fa274217fe4253859f337bbf3dacea823ed7eb841432df8', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 19);
INSERT INTO public.sign_in VALUES (20, 'f772ce5d433a4e4d60b83bfce191ceaa30bab5749d99f3e008e7063c667635e2', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 20);
INSERT INTO public.sign_in VALUES (21, '8c7d60cbe1138acca1ae07b6fbb2cfed98ff85c2aface72ea2605c6070056882', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 21);
INSERT INTO public.sign_in VALUES (22, '5598b23a09b6fd673cac48576314a50137670bba3b27e64b2b81533269de0e92', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 22);
INSERT INTO public.sign_in VALUES (23, 'd3a815606a65c6043c4190e0386fef1039f47d5d82b897ec4725888cb3c21aa4', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 23);
INSERT INTO public.sign_in VALUES (24, 'bcae412ea547397955aae1b44bbb52ca955a507c2c6ece506494f130a814c51d', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 24);
INSERT INTO public.sign_in VALUES (25, '8422b881621251432dd120e3f68482a122f7091fbf57d545fbde2147ee6cc280', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 25);
INSERT INTO public.sign_in VALUES (26, '264b8ec58b5e602531cde21be849ffab96b7322102c76f941901c8fb1b2011a9', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 26);
INSERT INTO public.sign_in VALUES (27, '519fe80727e948ea69a5b00a3f266e752d190c7ad9a6b4bd72306726e938452f', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 27);
INSERT INTO public.sign_in VALUES (28, 'd255b727d21bcfd306f3d6e12862ec22bb8ce6f470ee8c5eacf951bf4fe1ca3f', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 28);


--
-- Data for Name: state; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.state VALUES (1, 1, 'draft', 'Đang soạn', 'Draft', true, false, false, 0, NULL, '');
INSERT INTO public.state VALUES (2, 1, 'prepared', 'Đã chuẩn bị', 'Prepared', true, false, false, 1, NULL, '');
INSERT INTO public.state VALUES (3, 1, 'submitted', 'Đã trình', 'Submitted', false, true, false, 2, NULL, '');
INSERT INTO public.state VALUES (4, 1, 'received', 'Đã tiếp nhận', 'Received', false, true, false, 3, NULL, '');
INSERT INTO public.state VALUES (5, 1, 'returned', 'Bị trả lại', 'Returned', true, false, false, 4, NULL, '');
INSERT INTO public.state VALUES (6, 1, 'approved', 'Đã duyệt', 'Approved', false, true, true, 5, NULL, '');
INSERT INTO public.state VALUES (7, 1, 'reopened', 'Mở lại', 'Reopened', true, false, false, 6, NULL, '');
INSERT INTO public.state VALUES (8, 1, 'closed', 'Đã chốt', 'Closed', false, true, false, 7, NULL, '');
INSERT INTO public.state VALUES (9, 1, 'issued', 'Đã ban hành', 'Issued', false, true, true, 8, NULL, '');


--
-- Data for Name: step; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.step VALUES (1, 1, 'prepare', 'Chuẩn bị xong', 'Ready', 'draft', 'prepared', 'own', 'report.prepare', '[]', '[]', false, 0, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (2, 1, 'prepare', 'Chuẩn bị xong', 'Ready', 'returned', 'prepared', 'own', 'report.prepare', '[]', '[]', false, 0, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (3, 1, 'prepare', 'Chuẩn bị xong', 'Ready', 'reopened', 'prepared', 'own', 'report.prepare', '[]', '[]', false, 0, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (4, 1, 'submit', 'Trình cấp trên', 'Submit', 'draft', 'submitted', 'own', 'report.submit', '["below_root", "quarter_over", "has_desk", "children_told", "sheets_told"]', '["freeze", "to_desk"]', false, 1, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (5, 1, 'submit', 'Trình cấp trên', 'Submit', 'prepared', 'submitted', 'own', 'report.submit', '["below_root", "quarter_over", "has_desk", "children_told", "sheets_told"]', '["freeze", "to_desk"]', false, 1, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (6, 1, 'submit', 'Trình cấp trên', 'Submit', 'returned', 'submitted', 'own', 'report.submit', '["below_root", "quarter_over", "has_desk", "children_told", "sheets_told"]', '["freeze", "to_desk"]', false, 1, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (7, 1, 'submit', 'Trình cấp trên', 'Submit', 'reopened', 'submitted', 'own', 'report.submit', '["below_root", "quarter_over", "has_desk", "children_told", "sheets_told"]', '["freeze", "to_desk"]', false, 1, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (8, 1, 'close', 'Chốt quý', 'Close the quarter', 'draft', 'closed', 'own', 'report.prepare', '["at_root", "quarter_over", "children_told"]', '["freeze"]', false, 2, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (9, 1, 'close', 'Chốt quý', 'Close the quarter', 'prepared', 'closed', 'own', 'report.prepare', '["at_root", "quarter_over", "children_told"]', '["freeze"]', false, 2, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (10, 1, 'close', 'Chốt quý', 'Close the quarter', 'returned', 'closed', 'own', 'report.prepare', '["at_root", "quarter_over", "children_told"]', '["freeze"]', false, 2, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (11, 1, 'close', 'Chốt quý', 'Close the quarter', 'reopened', 'closed', 'own', 'report.prepare', '["at_root", "quarter_over", "children_told"]', '["freeze"]', false, 2, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (12, 1, 'amend', 'Sửa tiếp', 'Amend', 'prepared', 'draft', 'own', 'report.prepare', '[]', '[]', false, 3, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (13, 1, 'recall', 'Thu hồi', 'Recall', 'submitted', 'draft', 'own', 'report.submit', '[]', '["unlock"]', false, 4, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (14, 1, 'receive', 'Tiếp nhận', 'Receive', 'submitted', 'received', 'desk', 'report.receive', '["newest_seen"]', '[]', false, 5, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (15, 1, 'approve', 'Duyệt', 'Approve', 'submitted', 'approved', 'desk', 'report.decide', '["not_own", "newest_seen"]', '["accept"]', false, 6, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (16, 1, 'approve', 'Duyệt', 'Approve', 'received', 'approved', 'desk', 'report.decide', '["not_own", "newest_seen"]', '["accept"]', false, 6, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (17, 1, 'send_back', 'Trả lại', 'Send back', 'submitted', 'returned', 'desk', 'report.decide', '["not_own", "newest_seen"]', '["unlock"]', true, 7, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (18, 1, 'send_back', 'Trả lại', 'Send back', 'received', 'returned', 'desk', 'report.decide', '["not_own", "newest_seen"]', '["unlock"]', true, 7, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (19, 1, 'reopen', 'Mở lại', 'Reopen', 'approved', 'reopened', 'desk', 'report.decide', '["not_own"]', '["unlock"]', true, 8, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (20, 1, 'unclose', 'Bỏ chốt', 'Undo closing', 'closed', 'draft', 'own', 'report.prepare', '[]', '["unlock"]', true, 9, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (21, 1, 'sign', 'Ký ban hành', 'Sign and issue', 'closed', 'issued', 'own', 'report.issue', '["newest_seen", "destination"]', '["number"]', false, 10, NULL, '[]', NULL, '');


--
-- Data for Name: step_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.step_event VALUES (1, 1, 1, 'submit', 'draft', 'submitted', 1, 10, 'Người D1.cell_secretary', '', '2019-01-20 03:00:00+00', 4, '1.2.4.');
INSERT INTO public.step_event VALUES (2, 2, 1, 'submit', 'draft', 'submitted', 1, 17, 'Người DB1.cell_secretary', '', '2019-01-20 03:00:00+00', 6, '1.2.3.6.');
INSERT INTO public.step_event VALUES (3, 3, 1, 'submit', 'draft', 'submitted', 1, 19, 'Người C.cell_secretary', '', '2019-01-20 03:00:00+00', 7, '1.7.');
INSERT INTO public.step_event VALUES (4, 1, 2, 'send_back', 'submitted', 'returned', 1, 5, 'Người D.committee_secretary', 'Bổ sung phần kiến nghị', '2019-01-20 03:00:00+00', 4, '1.2.4.');
INSERT INTO public.step_event VALUES (5, 1, 3, 'submit', 'returned', 'submitted', 2, 10, 'Người D1.cell_secretary', '', '2019-01-20 03:00:00+00', 4, '1.2.4.');
INSERT INTO public.step_event VALUES (6, 1, 4, 'approve', 'submitted', 'approved', 2, 5, 'Người D.committee_secretary', '', '2019-01-20 03:00:00+00', 4, '1.2.4.');
INSERT INTO public.step_event VALUES (7, 2, 2, 'receive', 'submitted', 'received', 1, 9, 'Người DB.committee_officer', '', '2019-01-20 03:00:00+00', 6, '1.2.3.6.');
INSERT INTO public.step_event VALUES (8, 2, 3, 'approve', 'received', 'approved', 1, 8, 'Người DB.committee_secretary', '', '2019-01-20 03:00:00+00', 6, '1.2.3.6.');
INSERT INTO public.step_event VALUES (9, 3, 2, 'receive', 'submitted', 'received', 1, 4, 'Người K.board_officer', '', '2019-01-20 03:00:00+00', 7, '1.7.');
INSERT INTO public.step_event VALUES (10, 3, 3, 'approve', 'received', 'approved', 1, 2, 'Người K.bloc_deputy', '', '2019-01-20 03:00:00+00', 7, '1.7.');
INSERT INTO public.step_event VALUES (11, 4, 1, 'submit', 'draft', 'submitted', 1, 8, 'Người DB.committee_secretary', '', '2019-01-20 03:00:00+00', 3, '1.2.3.');
INSERT INTO public.step_event VALUES (12, 4, 2, 'approve', 'submitted', 'approved', 1, 6, 'Người D.committee_deputy', '', '2019-01-20 03:00:00+00', 3, '1.2.3.');
INSERT INTO public.step_event VALUES (13, 5, 1, 'submit', 'draft', 'submitted', 1, 5, 'Người D.committee_secretary', '', '2019-01-20 03:00:00+00', 2, '1.2.');
INSERT INTO public.step_event VALUES (14, 5, 2, 'approve', 'submitted', 'approved', 1, 2, 'Người K.bloc_deputy', '', '2019-01-20 03:00:00+00', 2, '1.2.');
INSERT INTO public.step_event VALUES (15, 6, 1, 'close', 'draft', 'closed', 1, 4, 'Người K.board_officer', '', '2019-01-20 03:00:00+00', 1, '1.');
INSERT INTO public.step_event VALUES (16, 6, 2, 'sign', 'closed', 'issued', 1, 1, 'Người K.bloc_secretary', '', '2019-01-20 03:00:00+00', 1, '1.');


--
-- Data for Name: topic; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.topic VALUES (1, 1, 'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh', '2018-10-01', NULL, 1, NULL, '');
INSERT INTO public.topic VALUES (2, 2, 'Nâng cao trình độ lý luận chính trị, chuyên môn, nghiệp vụ, năng lực công tác của cán bộ, đảng viên', '2018-10-01', NULL, 1, NULL, '');
INSERT INTO public.topic VALUES (3, 3, 'Phòng, chống, khắc phục biểu hiện suy thoái, "tự diễn biến", "tự chuyển hóa" trong nội bộ', '2018-10-01', NULL, 1, NULL, '');
INSERT INTO public.topic VALUES (4, 4, 'Xây dựng Đảng, hệ thống chính trị, cơ quan, đơn vị vững mạnh; phòng, chống tham nhũng, lãng phí, quan liêu và tệ nạn xã hội', '2018-10-01', NULL, 1, NULL, '');
INSERT INTO public.topic VALUES (5, 5, 'Triển khai thực hiện chỉ thị, nghị quyết, quy định của Đảng, pháp luật của Nhà nước', '2018-10-01', NULL, 1, NULL, '');
INSERT INTO public.topic VALUES (6, 6, 'Nâng cao chất lượng, hiệu quả công tác chuyên môn, nghiên cứu, tham mưu và xây dựng đề án, kế hoạch', '2018-10-01', NULL, 1, NULL, '');
INSERT INTO public.topic VALUES (7, 7, 'Giáo dục truyền thống cách mạng, truyền thống của cơ quan, đơn vị', '2018-10-01', NULL, 1, NULL, '');
INSERT INTO public.topic VALUES (8, 8, 'Lãnh đạo, chỉ đạo giải quyết những vấn đề phức tạp nảy sinh trong cơ quan, đơn vị', '2018-10-01', NULL, 1, NULL, '');
INSERT INTO public.topic VALUES (9, 9, 'Bồi dưỡng, tạo nguồn phát triển đảng viên', '2018-10-01', NULL, 1, NULL, '');
INSERT INTO public.topic VALUES (10, 10, 'Phương pháp tự nghiên cứu, học tập để nâng cao trình độ kiến thức', '2018-10-01', NULL, 1, NULL, '');
INSERT INTO public.topic VALUES (11, 11, 'Chuyên đề khác phù hợp với đặc điểm của chi bộ', '2018-10-01', NULL, 1, NULL, '');


--
-- Data for Name: topic_orientation; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: unit; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.unit VALUES (1, 'K', 'Đảng bộ Khối Một', 'bloc', NULL, 'dang bo khoi mot', 'gark dt oltm qtz0200005000400050', '', '2015-01-01', NULL, NULL, 2, '1.');
INSERT INTO public.unit VALUES (2, 'D', 'Đảng bộ Sở Mẫu', 'grassroots_committee', 1, 'dang bo so mau', 'gark dt yu qc{02000050020030', '', '2015-01-01', NULL, NULL, 2, '1.2.');
INSERT INTO public.unit VALUES (3, 'DB', 'Đảng bộ bộ phận Mẫu', 'sectional_committee', 2, 'dang bo bo phan mau', 'gark dt dt vlcr qc{0200005005000500030', '', '2015-01-01', NULL, NULL, 2, '1.2.3.');
INSERT INTO public.unit VALUES (4, 'D1', 'Chi bộ Văn phòng', 'subordinate_cell', 2, 'chi bo van phong', 'elm dt }br vlsrk0000050000000100', '', '2015-01-01', NULL, NULL, 2, '1.2.4.');
INSERT INTO public.unit VALUES (5, 'D2', 'Chi bộ Thanh tra', 'subordinate_cell', 2, 'chi bo thanh tra', 'elm dt zlarl zxa0000050000000000', '', '2015-01-01', NULL, NULL, 2, '1.2.5.');
INSERT INTO public.unit VALUES (6, 'DB1', 'Chi bộ Đội Một', 'subordinate_cell', 3, 'chi bo doi mot', 'elm dt gtm qtz00000500500050', '', '2015-01-01', NULL, NULL, 2, '1.2.3.6.');
INSERT INTO public.unit VALUES (7, 'C', 'Chi bộ Thư viện', 'grassroots_cell', 1, 'chi bo thu vien', 'elm dt zl| }mir000005000000050', '', '2015-01-01', NULL, NULL, 2, '1.7.');
INSERT INTO public.unit VALUES (8, 'K2', 'Đảng bộ Khối Hai', 'bloc', NULL, 'dang bo khoi hai', 'gark dt oltm lam0200005000400000', '', '2015-01-01', NULL, NULL, 2, '8.');
INSERT INTO public.unit VALUES (9, 'E', 'Đảng bộ Sở Khác', 'grassroots_committee', 8, 'dang bo so khac', 'gark dt yu olae020000500200040', '', '2015-01-01', NULL, NULL, 2, '8.9.');
INSERT INTO public.unit VALUES (10, 'E1', 'Chi bộ Khác', 'subordinate_cell', 9, 'chi bo khac', 'elm dt olae00000500040', '', '2015-01-01', NULL, NULL, 2, '8.9.10.');


--
-- Data for Name: unit_kind; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.unit_kind VALUES (1, 'province', 'Đảng bộ tỉnh', 'Provincial committee', false, false, false, false, 0);
INSERT INTO public.unit_kind VALUES (2, 'bloc', 'Đảng bộ Khối', 'Bloc', false, true, true, true, 1);
INSERT INTO public.unit_kind VALUES (3, 'grassroots_committee', 'Đảng bộ cơ sở', 'Grassroots committee', false, true, false, true, 2);
INSERT INTO public.unit_kind VALUES (4, 'sectional_committee', 'Đảng bộ bộ phận', 'Sectional committee', false, true, false, true, 3);
INSERT INTO public.unit_kind VALUES (5, 'grassroots_cell', 'Chi bộ cơ sở', 'Grassroots cell', true, true, false, true, 4);
INSERT INTO public.unit_kind VALUES (6, 'subordinate_cell', 'Chi bộ trực thuộc', 'Subordinate cell', true, true, false, true, 5);


--
-- Data for Name: unit_spell; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.unit_spell VALUES (1, 1, '2015-01-01', NULL, 'Đảng bộ Khối Một', 'bloc', NULL, 'found', '', NULL, '1.');
INSERT INTO public.unit_spell VALUES (2, 2, '2015-01-01', NULL, 'Đảng bộ Sở Mẫu', 'grassroots_committee', 1, 'found', '', NULL, '1.2.');
INSERT INTO public.unit_spell VALUES (3, 3, '2015-01-01', NULL, 'Đảng bộ bộ phận Mẫu', 'sectional_committee', 2, 'found', '', NULL, '1.2.3.');
INSERT INTO public.unit_spell VALUES (4, 4, '2015-01-01', NULL, 'Chi bộ Văn phòng', 'subordinate_cell', 2, 'found', '', NULL, '1.2.4.');
INSERT INTO public.unit_spell VALUES (5, 5, '2015-01-01', NULL, 'Chi bộ Thanh tra', 'subordinate_cell', 2, 'found', '', NULL, '1.2.5.');
INSERT INTO public.unit_spell VALUES (6, 6, '2015-01-01', NULL, 'Chi bộ Đội Một', 'subordinate_cell', 3, 'found', '', NULL, '1.2.3.6.');
INSERT INTO public.unit_spell VALUES (7, 7, '2015-01-01', NULL, 'Chi bộ Thư viện', 'grassroots_cell', 1, 'found', '', NULL, '1.7.');
INSERT INTO public.unit_spell VALUES (8, 8, '2015-01-01', NULL, 'Đảng bộ Khối Hai', 'bloc', NULL, 'found', '', NULL, '8.');
INSERT INTO public.unit_spell VALUES (9, 9, '2015-01-01', NULL, 'Đảng bộ Sở Khác', 'grassroots_committee', 8, 'found', '', NULL, '8.9.');
INSERT INTO public.unit_spell VALUES (10, 10, '2015-01-01', NULL, 'Chi bộ Khác', 'subordinate_cell', 9, 'found', '', NULL, '8.9.10.');


--
-- Name: account_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.account_id_seq', 28, true);


--
-- Name: answer_draft_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.answer_draft_id_seq', 1, false);


--
-- Name: answer_event_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.answer_event_id_seq', 1, false);


--
-- Name: answer_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.answer_version_id_seq', 1, false);


--
-- Name: attachment_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.attachment_id_seq', 1, false);


--
-- Name: definition_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.definition_id_seq', 2, true);


--
-- Name: definition_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.definition_version_id_seq', 2, true);


--
-- Name: directive_answer_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.directive_answer_id_seq', 1, false);


--
-- Name: directive_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.directive_id_seq', 1, false);


--
-- Name: enclosure_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.enclosure_id_seq', 1, false);


--
-- Name: field_choice_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.field_choice_id_seq', 9, true);


--
-- Name: field_group_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.field_group_id_seq', 6, true);


--
-- Name: field_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.field_id_seq', 27, true);


--
-- Name: gap_reason_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.gap_reason_id_seq', 1, true);


--
-- Name: headcount_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.headcount_id_seq', 5, true);


--
-- Name: journal_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.journal_id_seq', 144, true);


--
-- Name: manifest_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.manifest_id_seq', 5, true);


--
-- Name: meeting_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.meeting_id_seq', 9, true);


--
-- Name: meeting_plan_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.meeting_plan_id_seq', 1, false);


--
-- Name: meeting_record_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.meeting_record_id_seq', 9, true);


--
-- Name: meeting_window_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.meeting_window_id_seq', 1, false);


--
-- Name: member_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.member_id_seq', 1, false);


--
-- Name: once_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.once_id_seq', 49, true);


--
-- Name: person_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.person_id_seq', 28, true);


--
-- Name: post_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.post_id_seq', 28, true);


--
-- Name: quarter_lock_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quarter_lock_id_seq', 7, true);


--
-- Name: report_draft_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.report_draft_id_seq', 6, true);


--
-- Name: report_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.report_id_seq', 6, true);


--
-- Name: report_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.report_version_id_seq', 7, true);


--
-- Name: roll_entry_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.roll_entry_id_seq', 1, false);


--
-- Name: route_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.route_id_seq', 1, true);


--
-- Name: score_sheet_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.score_sheet_id_seq', 9, true);


--
-- Name: secret_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.secret_id_seq', 1, false);


--
-- Name: setting_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.setting_id_seq', 1, false);


--
-- Name: sheet_answer_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.sheet_answer_id_seq', 198, true);


--
-- Name: sheet_body_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.sheet_body_id_seq', 9, true);


--
-- Name: sign_in_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.sign_in_id_seq', 28, true);


--
-- Name: state_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.state_id_seq', 9, true);


--
-- Name: step_event_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.step_event_id_seq', 16, true);


--
-- Name: step_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.step_id_seq', 21, true);


--
-- Name: topic_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.topic_id_seq', 11, true);


--
-- Name: topic_orientation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.topic_orientation_id_seq', 1, false);


--
-- Name: unit_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.unit_id_seq', 10, true);


--
-- Name: unit_kind_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.unit_kind_id_seq', 6, true);


--
-- Name: unit_spell_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.unit_spell_id_seq', 10, true);


--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);


--
-- Name: account pk_account; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT pk_account PRIMARY KEY (id);


--
-- Name: answer_draft pk_answer_draft; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_draft
    ADD CONSTRAINT pk_answer_draft PRIMARY KEY (id);


--
-- Name: answer_event pk_answer_event; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_event
    ADD CONSTRAINT pk_answer_event PRIMARY KEY (id);


--
-- Name: answer_version pk_answer_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_version
    ADD CONSTRAINT pk_answer_version PRIMARY KEY (id);


--
-- Name: attachment pk_attachment; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT pk_attachment PRIMARY KEY (id);


--
-- Name: definition pk_definition; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.definition
    ADD CONSTRAINT pk_definition PRIMARY KEY (id);


--
-- Name: definition_version pk_definition_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.definition_version
    ADD CONSTRAINT pk_definition_version PRIMARY KEY (id);


--
-- Name: directive pk_directive; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive
    ADD CONSTRAINT pk_directive PRIMARY KEY (id);


--
-- Name: directive_answer pk_directive_answer; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer
    ADD CONSTRAINT pk_directive_answer PRIMARY KEY (id);


--
-- Name: enclosure pk_enclosure; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enclosure
    ADD CONSTRAINT pk_enclosure PRIMARY KEY (id);


--
-- Name: field pk_field; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field
    ADD CONSTRAINT pk_field PRIMARY KEY (id);


--
-- Name: field_choice pk_field_choice; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field_choice
    ADD CONSTRAINT pk_field_choice PRIMARY KEY (id);


--
-- Name: field_group pk_field_group; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field_group
    ADD CONSTRAINT pk_field_group PRIMARY KEY (id);


--
-- Name: gap_reason pk_gap_reason; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gap_reason
    ADD CONSTRAINT pk_gap_reason PRIMARY KEY (id);


--
-- Name: headcount pk_headcount; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.headcount
    ADD CONSTRAINT pk_headcount PRIMARY KEY (id);


--
-- Name: journal pk_journal; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal
    ADD CONSTRAINT pk_journal PRIMARY KEY (id);


--
-- Name: manifest pk_manifest; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.manifest
    ADD CONSTRAINT pk_manifest PRIMARY KEY (id);


--
-- Name: meeting pk_meeting; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT pk_meeting PRIMARY KEY (id);


--
-- Name: meeting_plan pk_meeting_plan; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_plan
    ADD CONSTRAINT pk_meeting_plan PRIMARY KEY (id);


--
-- Name: meeting_record pk_meeting_record; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_record
    ADD CONSTRAINT pk_meeting_record PRIMARY KEY (id);


--
-- Name: meeting_window pk_meeting_window; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_window
    ADD CONSTRAINT pk_meeting_window PRIMARY KEY (id);


--
-- Name: member pk_member; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member
    ADD CONSTRAINT pk_member PRIMARY KEY (id);


--
-- Name: once pk_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.once
    ADD CONSTRAINT pk_once PRIMARY KEY (id);


--
-- Name: person pk_person; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person
    ADD CONSTRAINT pk_person PRIMARY KEY (id);


--
-- Name: post pk_post; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post
    ADD CONSTRAINT pk_post PRIMARY KEY (id);


--
-- Name: quarter_lock pk_quarter_lock; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quarter_lock
    ADD CONSTRAINT pk_quarter_lock PRIMARY KEY (id);


--
-- Name: report pk_report; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT pk_report PRIMARY KEY (id);


--
-- Name: report_draft pk_report_draft; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_draft
    ADD CONSTRAINT pk_report_draft PRIMARY KEY (id);


--
-- Name: report_version pk_report_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_version
    ADD CONSTRAINT pk_report_version PRIMARY KEY (id);


--
-- Name: roll_entry pk_roll_entry; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roll_entry
    ADD CONSTRAINT pk_roll_entry PRIMARY KEY (id);


--
-- Name: route pk_route; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.route
    ADD CONSTRAINT pk_route PRIMARY KEY (id);


--
-- Name: score_sheet pk_score_sheet; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.score_sheet
    ADD CONSTRAINT pk_score_sheet PRIMARY KEY (id);


--
-- Name: secret pk_secret; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.secret
    ADD CONSTRAINT pk_secret PRIMARY KEY (id);


--
-- Name: setting pk_setting; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.setting
    ADD CONSTRAINT pk_setting PRIMARY KEY (id);


--
-- Name: sheet_answer pk_sheet_answer; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet_answer
    ADD CONSTRAINT pk_sheet_answer PRIMARY KEY (id);


--
-- Name: sheet_body pk_sheet_body; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet_body
    ADD CONSTRAINT pk_sheet_body PRIMARY KEY (id);


--
-- Name: sign_in pk_sign_in; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT pk_sign_in PRIMARY KEY (id);


--
-- Name: state pk_state; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.state
    ADD CONSTRAINT pk_state PRIMARY KEY (id);


--
-- Name: step pk_step; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step
    ADD CONSTRAINT pk_step PRIMARY KEY (id);


--
-- Name: step_event pk_step_event; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step_event
    ADD CONSTRAINT pk_step_event PRIMARY KEY (id);


--
-- Name: topic pk_topic; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.topic
    ADD CONSTRAINT pk_topic PRIMARY KEY (id);


--
-- Name: topic_orientation pk_topic_orientation; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.topic_orientation
    ADD CONSTRAINT pk_topic_orientation PRIMARY KEY (id);


--
-- Name: unit pk_unit; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT pk_unit PRIMARY KEY (id);


--
-- Name: unit_kind pk_unit_kind; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_kind
    ADD CONSTRAINT pk_unit_kind PRIMARY KEY (id);


--
-- Name: unit_spell pk_unit_spell; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_spell
    ADD CONSTRAINT pk_unit_spell PRIMARY KEY (id);


--
-- Name: account uq_account_login; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT uq_account_login UNIQUE (login);


--
-- Name: account uq_account_person_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT uq_account_person_id UNIQUE (person_id);


--
-- Name: answer_draft uq_answer_draft_answer_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_draft
    ADD CONSTRAINT uq_answer_draft_answer_id UNIQUE (answer_id);


--
-- Name: answer_event uq_answer_event_answer_id_row_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_event
    ADD CONSTRAINT uq_answer_event_answer_id_row_version UNIQUE (answer_id, row_version);


--
-- Name: answer_version uq_answer_version_answer_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_version
    ADD CONSTRAINT uq_answer_version_answer_id_number UNIQUE (answer_id, number);


--
-- Name: definition uq_definition_unit_id_kind; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.definition
    ADD CONSTRAINT uq_definition_unit_id_kind UNIQUE (unit_id, kind, code);


--
-- Name: definition_version uq_definition_version_definition_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.definition_version
    ADD CONSTRAINT uq_definition_version_definition_id_number UNIQUE (definition_id, number);


--
-- Name: directive_answer uq_directive_answer_directive_id_unit_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer
    ADD CONSTRAINT uq_directive_answer_directive_id_unit_id UNIQUE (directive_id, unit_id);


--
-- Name: directive uq_directive_unit_id_symbol_dated; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive
    ADD CONSTRAINT uq_directive_unit_id_symbol_dated UNIQUE (unit_id, symbol, dated);


--
-- Name: field_choice uq_field_choice_field_id_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field_choice
    ADD CONSTRAINT uq_field_choice_field_id_code UNIQUE (field_id, code);


--
-- Name: field_group uq_field_group_version_id_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field_group
    ADD CONSTRAINT uq_field_group_version_id_code UNIQUE (version_id, code);


--
-- Name: field uq_field_version_id_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field
    ADD CONSTRAINT uq_field_version_id_code UNIQUE (version_id, code);


--
-- Name: gap_reason uq_gap_reason_version_id_child_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gap_reason
    ADD CONSTRAINT uq_gap_reason_version_id_child_id UNIQUE (version_id, child_id);


--
-- Name: headcount uq_headcount_unit_id_as_of; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.headcount
    ADD CONSTRAINT uq_headcount_unit_id_as_of UNIQUE (unit_id, as_of);


--
-- Name: journal uq_journal_hash; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal
    ADD CONSTRAINT uq_journal_hash UNIQUE (hash);


--
-- Name: journal uq_journal_previous; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal
    ADD CONSTRAINT uq_journal_previous UNIQUE (previous);


--
-- Name: manifest uq_manifest_version_id_child_version_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.manifest
    ADD CONSTRAINT uq_manifest_version_id_child_version_id UNIQUE (version_id, child_version_id);


--
-- Name: meeting_plan uq_meeting_plan_unit_id_period; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_plan
    ADD CONSTRAINT uq_meeting_plan_unit_id_period UNIQUE (unit_id, period);


--
-- Name: meeting_record uq_meeting_record_meeting_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_record
    ADD CONSTRAINT uq_meeting_record_meeting_id UNIQUE (meeting_id);


--
-- Name: meeting_window uq_meeting_window_unit_id_starts_on; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_window
    ADD CONSTRAINT uq_meeting_window_unit_id_starts_on UNIQUE (unit_id, starts_on);


--
-- Name: once uq_once_account_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.once
    ADD CONSTRAINT uq_once_account_id_key UNIQUE (account_id, key);


--
-- Name: quarter_lock uq_quarter_lock_report_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quarter_lock
    ADD CONSTRAINT uq_quarter_lock_report_id UNIQUE (report_id);


--
-- Name: quarter_lock uq_quarter_lock_unit_id_quarter; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quarter_lock
    ADD CONSTRAINT uq_quarter_lock_unit_id_quarter UNIQUE (unit_id, quarter);


--
-- Name: report_draft uq_report_draft_report_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_draft
    ADD CONSTRAINT uq_report_draft_report_id UNIQUE (report_id);


--
-- Name: report uq_report_unit_id_quarter; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT uq_report_unit_id_quarter UNIQUE (unit_id, quarter);


--
-- Name: report_version uq_report_version_report_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_version
    ADD CONSTRAINT uq_report_version_report_id_number UNIQUE (report_id, number);


--
-- Name: route uq_route_code_number_unit_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.route
    ADD CONSTRAINT uq_route_code_number_unit_id UNIQUE (code, number, unit_id);


--
-- Name: score_sheet uq_score_sheet_meeting_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.score_sheet
    ADD CONSTRAINT uq_score_sheet_meeting_id UNIQUE (meeting_id);


--
-- Name: secret uq_secret_account_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.secret
    ADD CONSTRAINT uq_secret_account_id UNIQUE (account_id);


--
-- Name: setting uq_setting_name; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.setting
    ADD CONSTRAINT uq_setting_name UNIQUE (name);


--
-- Name: sheet_answer uq_sheet_answer_sheet_id_field_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet_answer
    ADD CONSTRAINT uq_sheet_answer_sheet_id_field_code UNIQUE (sheet_id, field_code);


--
-- Name: sheet_body uq_sheet_body_sheet_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet_body
    ADD CONSTRAINT uq_sheet_body_sheet_id UNIQUE (sheet_id);


--
-- Name: sign_in uq_sign_in_token_hash; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT uq_sign_in_token_hash UNIQUE (token_hash);


--
-- Name: state uq_state_route_id_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.state
    ADD CONSTRAINT uq_state_route_id_code UNIQUE (route_id, code);


--
-- Name: step_event uq_step_event_report_id_row_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step_event
    ADD CONSTRAINT uq_step_event_report_id_row_version UNIQUE (report_id, row_version);


--
-- Name: step uq_step_route_id_code_from_state; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step
    ADD CONSTRAINT uq_step_route_id_code_from_state UNIQUE (route_id, code, from_state);


--
-- Name: topic_orientation uq_topic_orientation_unit_id_quarter; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.topic_orientation
    ADD CONSTRAINT uq_topic_orientation_unit_id_quarter UNIQUE (unit_id, quarter, topic_id);


--
-- Name: unit uq_unit_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT uq_unit_code UNIQUE (code);


--
-- Name: unit_kind uq_unit_kind_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_kind
    ADD CONSTRAINT uq_unit_kind_code UNIQUE (code);


--
-- Name: unit_spell uq_unit_spell_unit_id_starts_on; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_spell
    ADD CONSTRAINT uq_unit_spell_unit_id_starts_on UNIQUE (unit_id, starts_on);


--
-- Name: ix_account_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_account_path ON public.account USING btree (path);


--
-- Name: ix_answer_draft_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_answer_draft_unit_id ON public.answer_draft USING btree (unit_id);


--
-- Name: ix_answer_event_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_answer_event_path ON public.answer_event USING btree (path);


--
-- Name: ix_answer_event_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_answer_event_unit_id ON public.answer_event USING btree (unit_id);


--
-- Name: ix_answer_version_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_answer_version_path ON public.answer_version USING btree (path);


--
-- Name: ix_answer_version_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_answer_version_unit_id ON public.answer_version USING btree (unit_id);


--
-- Name: ix_attachment_meeting_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_attachment_meeting_id ON public.attachment USING btree (meeting_id);


--
-- Name: ix_attachment_sha256; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_attachment_sha256 ON public.attachment USING btree (sha256);


--
-- Name: ix_attachment_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_attachment_unit_id ON public.attachment USING btree (unit_id);


--
-- Name: ix_definition_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_definition_unit_id ON public.definition USING btree (unit_id);


--
-- Name: ix_definition_version_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_definition_version_unit_id ON public.definition_version USING btree (unit_id);


--
-- Name: ix_directive_answer_above_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_directive_answer_above_id ON public.directive_answer USING btree (above_id);


--
-- Name: ix_directive_answer_asked_by_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_directive_answer_asked_by_id ON public.directive_answer USING btree (asked_by_id);


--
-- Name: ix_directive_answer_desk_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_directive_answer_desk_unit_id ON public.directive_answer USING btree (desk_unit_id);


--
-- Name: ix_directive_answer_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_directive_answer_path ON public.directive_answer USING btree (path);


--
-- Name: ix_directive_answer_route_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_directive_answer_route_id ON public.directive_answer USING btree (route_id);


--
-- Name: ix_directive_answer_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_directive_answer_unit_id ON public.directive_answer USING btree (unit_id);


--
-- Name: ix_directive_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_directive_unit_id ON public.directive USING btree (unit_id);


--
-- Name: ix_enclosure_directive_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_enclosure_directive_id ON public.enclosure USING btree (directive_id);


--
-- Name: ix_enclosure_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_enclosure_unit_id ON public.enclosure USING btree (unit_id);


--
-- Name: ix_field_choice_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_field_choice_unit_id ON public.field_choice USING btree (unit_id);


--
-- Name: ix_field_group_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_field_group_id ON public.field USING btree (group_id);


--
-- Name: ix_field_group_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_field_group_unit_id ON public.field_group USING btree (unit_id);


--
-- Name: ix_field_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_field_unit_id ON public.field USING btree (unit_id);


--
-- Name: ix_gap_reason_child_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_gap_reason_child_id ON public.gap_reason USING btree (child_id);


--
-- Name: ix_gap_reason_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_gap_reason_path ON public.gap_reason USING btree (path);


--
-- Name: ix_gap_reason_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_gap_reason_unit_id ON public.gap_reason USING btree (unit_id);


--
-- Name: ix_headcount_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_headcount_path ON public.headcount USING btree (path);


--
-- Name: ix_headcount_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_headcount_unit_id ON public.headcount USING btree (unit_id);


--
-- Name: ix_journal_act; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_journal_act ON public.journal USING btree (act);


--
-- Name: ix_journal_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_journal_unit_id ON public.journal USING btree (unit_id);


--
-- Name: ix_manifest_child_version_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_manifest_child_version_id ON public.manifest USING btree (child_version_id);


--
-- Name: ix_manifest_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_manifest_path ON public.manifest USING btree (path);


--
-- Name: ix_manifest_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_manifest_unit_id ON public.manifest USING btree (unit_id);


--
-- Name: ix_meeting_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_path ON public.meeting USING btree (path);


--
-- Name: ix_meeting_period; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_period ON public.meeting USING btree (period);


--
-- Name: ix_meeting_plan_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_plan_path ON public.meeting_plan USING btree (path);


--
-- Name: ix_meeting_plan_period; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_plan_period ON public.meeting_plan USING btree (period);


--
-- Name: ix_meeting_plan_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_plan_unit_id ON public.meeting_plan USING btree (unit_id);


--
-- Name: ix_meeting_record_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_record_unit_id ON public.meeting_record USING btree (unit_id);


--
-- Name: ix_meeting_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_unit_id ON public.meeting USING btree (unit_id);


--
-- Name: ix_meeting_window_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_meeting_window_unit_id ON public.meeting_window USING btree (unit_id);


--
-- Name: ix_member_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_member_unit_id ON public.member USING btree (unit_id);


--
-- Name: ix_once_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_once_at ON public.once USING btree (at);


--
-- Name: ix_person_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_person_path ON public.person USING btree (path);


--
-- Name: ix_person_search_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_person_search_key ON public.person USING btree (search_key);


--
-- Name: ix_post_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_post_path ON public.post USING btree (path);


--
-- Name: ix_post_person_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_post_person_id ON public.post USING btree (person_id);


--
-- Name: ix_post_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_post_unit_id ON public.post USING btree (unit_id);


--
-- Name: ix_quarter_lock_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_quarter_lock_path ON public.quarter_lock USING btree (path);


--
-- Name: ix_quarter_lock_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_quarter_lock_unit_id ON public.quarter_lock USING btree (unit_id);


--
-- Name: ix_report_desk_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_desk_unit_id ON public.report USING btree (desk_unit_id);


--
-- Name: ix_report_draft_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_draft_unit_id ON public.report_draft USING btree (unit_id);


--
-- Name: ix_report_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_path ON public.report USING btree (path);


--
-- Name: ix_report_route_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_route_id ON public.report USING btree (route_id);


--
-- Name: ix_report_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_unit_id ON public.report USING btree (unit_id);


--
-- Name: ix_report_version_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_version_path ON public.report_version USING btree (path);


--
-- Name: ix_report_version_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_version_unit_id ON public.report_version USING btree (unit_id);


--
-- Name: ix_roll_entry_member_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_roll_entry_member_id ON public.roll_entry USING btree (member_id);


--
-- Name: ix_roll_entry_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_roll_entry_unit_id ON public.roll_entry USING btree (unit_id);


--
-- Name: ix_route_item; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_route_item ON public.route USING btree (item);


--
-- Name: ix_route_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_route_unit_id ON public.route USING btree (unit_id);


--
-- Name: ix_score_sheet_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_score_sheet_path ON public.score_sheet USING btree (path);


--
-- Name: ix_score_sheet_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_score_sheet_unit_id ON public.score_sheet USING btree (unit_id);


--
-- Name: ix_sheet_answer_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sheet_answer_unit_id ON public.sheet_answer USING btree (unit_id);


--
-- Name: ix_sheet_body_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sheet_body_unit_id ON public.sheet_body USING btree (unit_id);


--
-- Name: ix_sign_in_account_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_sign_in_account_id ON public.sign_in USING btree (account_id);


--
-- Name: ix_state_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_state_unit_id ON public.state USING btree (unit_id);


--
-- Name: ix_step_event_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_step_event_path ON public.step_event USING btree (path);


--
-- Name: ix_step_event_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_step_event_unit_id ON public.step_event USING btree (unit_id);


--
-- Name: ix_step_from_state; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_step_from_state ON public.step USING btree (from_state);


--
-- Name: ix_step_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_step_unit_id ON public.step USING btree (unit_id);


--
-- Name: ix_topic_orientation_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_topic_orientation_unit_id ON public.topic_orientation USING btree (unit_id);


--
-- Name: ix_topic_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_topic_unit_id ON public.topic USING btree (unit_id);


--
-- Name: ix_unit_parent_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_parent_id ON public.unit USING btree (parent_id);


--
-- Name: ix_unit_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_path ON public.unit USING btree (path);


--
-- Name: ix_unit_search_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_search_key ON public.unit USING btree (search_key);


--
-- Name: ix_unit_sort_key; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_sort_key ON public.unit USING btree (sort_key);


--
-- Name: ix_unit_spell_parent_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_spell_parent_id ON public.unit_spell USING btree (parent_id);


--
-- Name: ix_unit_spell_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_spell_path ON public.unit_spell USING btree (path);


--
-- Name: ix_unit_spell_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_spell_unit_id ON public.unit_spell USING btree (unit_id);


--
-- Name: uq_meeting_regular; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_meeting_regular ON public.meeting USING btree (unit_id, period) WHERE (((kind)::text = ANY (ARRAY[('regular'::character varying)::text, ('combined'::character varying)::text])) AND (voided_at IS NULL));


--
-- Name: uq_roll_entry_meeting_id_member_id; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_roll_entry_meeting_id_member_id ON public.roll_entry USING btree (meeting_id, member_id);


--
-- Name: definition_version keep_definition_version_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_definition_version_delete BEFORE DELETE ON public.definition_version FOR EACH ROW EXECUTE FUNCTION public.keep_definition_version_delete();


--
-- Name: definition_version keep_definition_version_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_definition_version_update BEFORE UPDATE ON public.definition_version FOR EACH ROW EXECUTE FUNCTION public.keep_definition_version_update();


--
-- Name: field_choice keep_field_choice_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_field_choice_delete BEFORE DELETE ON public.field_choice FOR EACH ROW EXECUTE FUNCTION public.keep_field_choice_delete();


--
-- Name: field_choice keep_field_choice_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_field_choice_insert BEFORE INSERT ON public.field_choice FOR EACH ROW EXECUTE FUNCTION public.keep_field_choice_insert();


--
-- Name: field_choice keep_field_choice_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_field_choice_update BEFORE UPDATE ON public.field_choice FOR EACH ROW EXECUTE FUNCTION public.keep_field_choice_update();


--
-- Name: field keep_field_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_field_delete BEFORE DELETE ON public.field FOR EACH ROW EXECUTE FUNCTION public.keep_field_delete();


--
-- Name: field_group keep_field_group_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_field_group_delete BEFORE DELETE ON public.field_group FOR EACH ROW EXECUTE FUNCTION public.keep_field_group_delete();


--
-- Name: field_group keep_field_group_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_field_group_insert BEFORE INSERT ON public.field_group FOR EACH ROW EXECUTE FUNCTION public.keep_field_group_insert();


--
-- Name: field_group keep_field_group_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_field_group_update BEFORE UPDATE ON public.field_group FOR EACH ROW EXECUTE FUNCTION public.keep_field_group_update();


--
-- Name: field keep_field_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_field_insert BEFORE INSERT ON public.field FOR EACH ROW EXECUTE FUNCTION public.keep_field_insert();


--
-- Name: field keep_field_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_field_update BEFORE UPDATE ON public.field FOR EACH ROW EXECUTE FUNCTION public.keep_field_update();


--
-- Name: gap_reason keep_gap_reason_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_gap_reason_delete BEFORE DELETE ON public.gap_reason FOR EACH ROW EXECUTE FUNCTION public.keep_gap_reason_delete();


--
-- Name: gap_reason keep_gap_reason_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_gap_reason_update BEFORE UPDATE ON public.gap_reason FOR EACH ROW EXECUTE FUNCTION public.keep_gap_reason_update();


--
-- Name: journal keep_journal_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_journal_delete BEFORE DELETE ON public.journal FOR EACH ROW EXECUTE FUNCTION public.keep_journal_delete();


--
-- Name: journal keep_journal_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_journal_update BEFORE UPDATE ON public.journal FOR EACH ROW EXECUTE FUNCTION public.keep_journal_update();


--
-- Name: manifest keep_manifest_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_manifest_delete BEFORE DELETE ON public.manifest FOR EACH ROW EXECUTE FUNCTION public.keep_manifest_delete();


--
-- Name: manifest keep_manifest_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_manifest_update BEFORE UPDATE ON public.manifest FOR EACH ROW EXECUTE FUNCTION public.keep_manifest_update();


--
-- Name: report_version keep_report_version_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_report_version_delete BEFORE DELETE ON public.report_version FOR EACH ROW EXECUTE FUNCTION public.keep_report_version_delete();


--
-- Name: report_version keep_report_version_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_report_version_update BEFORE UPDATE ON public.report_version FOR EACH ROW EXECUTE FUNCTION public.keep_report_version_update();


--
-- Name: step_event keep_step_event_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_step_event_delete BEFORE DELETE ON public.step_event FOR EACH ROW EXECUTE FUNCTION public.keep_step_event_delete();


--
-- Name: step_event keep_step_event_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_step_event_update BEFORE UPDATE ON public.step_event FOR EACH ROW EXECUTE FUNCTION public.keep_step_event_update();


--
-- Name: account fk_account_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.account
    ADD CONSTRAINT fk_account_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: answer_draft fk_answer_draft_answer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_draft
    ADD CONSTRAINT fk_answer_draft_answer_id FOREIGN KEY (answer_id) REFERENCES public.directive_answer(id);


--
-- Name: answer_draft fk_answer_draft_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_draft
    ADD CONSTRAINT fk_answer_draft_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: answer_event fk_answer_event_answer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_event
    ADD CONSTRAINT fk_answer_event_answer_id FOREIGN KEY (answer_id) REFERENCES public.directive_answer(id);


--
-- Name: answer_event fk_answer_event_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_event
    ADD CONSTRAINT fk_answer_event_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: answer_event fk_answer_event_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_event
    ADD CONSTRAINT fk_answer_event_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: answer_version fk_answer_version_answer_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_version
    ADD CONSTRAINT fk_answer_version_answer_id FOREIGN KEY (answer_id) REFERENCES public.directive_answer(id);


--
-- Name: answer_version fk_answer_version_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_version
    ADD CONSTRAINT fk_answer_version_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: answer_version fk_answer_version_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answer_version
    ADD CONSTRAINT fk_answer_version_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: attachment fk_attachment_meeting_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT fk_attachment_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);


--
-- Name: attachment fk_attachment_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attachment
    ADD CONSTRAINT fk_attachment_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: definition fk_definition_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.definition
    ADD CONSTRAINT fk_definition_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: definition_version fk_definition_version_definition_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.definition_version
    ADD CONSTRAINT fk_definition_version_definition_id FOREIGN KEY (definition_id) REFERENCES public.definition(id);


--
-- Name: definition_version fk_definition_version_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.definition_version
    ADD CONSTRAINT fk_definition_version_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: directive_answer fk_directive_answer_above_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer
    ADD CONSTRAINT fk_directive_answer_above_id FOREIGN KEY (above_id) REFERENCES public.directive_answer(id);


--
-- Name: directive_answer fk_directive_answer_asked_by_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer
    ADD CONSTRAINT fk_directive_answer_asked_by_id FOREIGN KEY (asked_by_id) REFERENCES public.unit(id);


--
-- Name: directive_answer fk_directive_answer_desk_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer
    ADD CONSTRAINT fk_directive_answer_desk_unit_id FOREIGN KEY (desk_unit_id) REFERENCES public.unit(id);


--
-- Name: directive_answer fk_directive_answer_directive_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer
    ADD CONSTRAINT fk_directive_answer_directive_id FOREIGN KEY (directive_id) REFERENCES public.directive(id);


--
-- Name: directive_answer fk_directive_answer_route_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer
    ADD CONSTRAINT fk_directive_answer_route_id FOREIGN KEY (route_id) REFERENCES public.route(id);


--
-- Name: directive_answer fk_directive_answer_submitter_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer
    ADD CONSTRAINT fk_directive_answer_submitter_id FOREIGN KEY (submitter_id) REFERENCES public.person(id);


--
-- Name: directive_answer fk_directive_answer_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer
    ADD CONSTRAINT fk_directive_answer_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: directive fk_directive_form_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive
    ADD CONSTRAINT fk_directive_form_version_id FOREIGN KEY (form_version_id) REFERENCES public.definition_version(id);


--
-- Name: directive fk_directive_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive
    ADD CONSTRAINT fk_directive_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: enclosure fk_enclosure_directive_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enclosure
    ADD CONSTRAINT fk_enclosure_directive_id FOREIGN KEY (directive_id) REFERENCES public.directive(id);


--
-- Name: enclosure fk_enclosure_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.enclosure
    ADD CONSTRAINT fk_enclosure_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: field_choice fk_field_choice_field_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field_choice
    ADD CONSTRAINT fk_field_choice_field_id FOREIGN KEY (field_id) REFERENCES public.field(id);


--
-- Name: field_choice fk_field_choice_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field_choice
    ADD CONSTRAINT fk_field_choice_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: field fk_field_group_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field
    ADD CONSTRAINT fk_field_group_id FOREIGN KEY (group_id) REFERENCES public.field_group(id);


--
-- Name: field_group fk_field_group_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field_group
    ADD CONSTRAINT fk_field_group_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: field_group fk_field_group_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field_group
    ADD CONSTRAINT fk_field_group_version_id FOREIGN KEY (version_id) REFERENCES public.definition_version(id);


--
-- Name: field fk_field_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field
    ADD CONSTRAINT fk_field_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: field fk_field_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.field
    ADD CONSTRAINT fk_field_version_id FOREIGN KEY (version_id) REFERENCES public.definition_version(id);


--
-- Name: gap_reason fk_gap_reason_child_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gap_reason
    ADD CONSTRAINT fk_gap_reason_child_id FOREIGN KEY (child_id) REFERENCES public.unit(id);


--
-- Name: gap_reason fk_gap_reason_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gap_reason
    ADD CONSTRAINT fk_gap_reason_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: gap_reason fk_gap_reason_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gap_reason
    ADD CONSTRAINT fk_gap_reason_version_id FOREIGN KEY (version_id) REFERENCES public.report_version(id);


--
-- Name: headcount fk_headcount_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.headcount
    ADD CONSTRAINT fk_headcount_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: journal fk_journal_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal
    ADD CONSTRAINT fk_journal_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: manifest fk_manifest_child_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.manifest
    ADD CONSTRAINT fk_manifest_child_version_id FOREIGN KEY (child_version_id) REFERENCES public.report_version(id);


--
-- Name: manifest fk_manifest_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.manifest
    ADD CONSTRAINT fk_manifest_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: manifest fk_manifest_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.manifest
    ADD CONSTRAINT fk_manifest_version_id FOREIGN KEY (version_id) REFERENCES public.report_version(id);


--
-- Name: meeting_plan fk_meeting_plan_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_plan
    ADD CONSTRAINT fk_meeting_plan_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: meeting_record fk_meeting_record_meeting_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_record
    ADD CONSTRAINT fk_meeting_record_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);


--
-- Name: meeting_record fk_meeting_record_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_record
    ADD CONSTRAINT fk_meeting_record_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: meeting fk_meeting_topic_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT fk_meeting_topic_id FOREIGN KEY (topic_id) REFERENCES public.topic(id);


--
-- Name: meeting fk_meeting_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting
    ADD CONSTRAINT fk_meeting_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: meeting_window fk_meeting_window_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.meeting_window
    ADD CONSTRAINT fk_meeting_window_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: member fk_member_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.member
    ADD CONSTRAINT fk_member_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: post fk_post_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post
    ADD CONSTRAINT fk_post_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: post fk_post_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post
    ADD CONSTRAINT fk_post_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: quarter_lock fk_quarter_lock_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quarter_lock
    ADD CONSTRAINT fk_quarter_lock_report_id FOREIGN KEY (report_id) REFERENCES public.report(id);


--
-- Name: quarter_lock fk_quarter_lock_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quarter_lock
    ADD CONSTRAINT fk_quarter_lock_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: report fk_report_desk_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT fk_report_desk_unit_id FOREIGN KEY (desk_unit_id) REFERENCES public.unit(id);


--
-- Name: report_draft fk_report_draft_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_draft
    ADD CONSTRAINT fk_report_draft_report_id FOREIGN KEY (report_id) REFERENCES public.report(id);


--
-- Name: report_draft fk_report_draft_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_draft
    ADD CONSTRAINT fk_report_draft_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: report fk_report_form_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT fk_report_form_version_id FOREIGN KEY (form_version_id) REFERENCES public.definition_version(id);


--
-- Name: report fk_report_route_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT fk_report_route_id FOREIGN KEY (route_id) REFERENCES public.route(id);


--
-- Name: report fk_report_submitter_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT fk_report_submitter_id FOREIGN KEY (submitter_id) REFERENCES public.person(id);


--
-- Name: report fk_report_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT fk_report_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: report_version fk_report_version_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_version
    ADD CONSTRAINT fk_report_version_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: report_version fk_report_version_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_version
    ADD CONSTRAINT fk_report_version_report_id FOREIGN KEY (report_id) REFERENCES public.report(id);


--
-- Name: report_version fk_report_version_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_version
    ADD CONSTRAINT fk_report_version_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: roll_entry fk_roll_entry_meeting_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roll_entry
    ADD CONSTRAINT fk_roll_entry_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);


--
-- Name: roll_entry fk_roll_entry_member_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roll_entry
    ADD CONSTRAINT fk_roll_entry_member_id FOREIGN KEY (member_id) REFERENCES public.member(id);


--
-- Name: roll_entry fk_roll_entry_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.roll_entry
    ADD CONSTRAINT fk_roll_entry_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: route fk_route_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.route
    ADD CONSTRAINT fk_route_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: score_sheet fk_score_sheet_meeting_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.score_sheet
    ADD CONSTRAINT fk_score_sheet_meeting_id FOREIGN KEY (meeting_id) REFERENCES public.meeting(id);


--
-- Name: score_sheet fk_score_sheet_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.score_sheet
    ADD CONSTRAINT fk_score_sheet_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: score_sheet fk_score_sheet_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.score_sheet
    ADD CONSTRAINT fk_score_sheet_version_id FOREIGN KEY (version_id) REFERENCES public.definition_version(id);


--
-- Name: secret fk_secret_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.secret
    ADD CONSTRAINT fk_secret_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: sheet_answer fk_sheet_answer_sheet_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet_answer
    ADD CONSTRAINT fk_sheet_answer_sheet_id FOREIGN KEY (sheet_id) REFERENCES public.score_sheet(id);


--
-- Name: sheet_answer fk_sheet_answer_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet_answer
    ADD CONSTRAINT fk_sheet_answer_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: sheet_body fk_sheet_body_sheet_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet_body
    ADD CONSTRAINT fk_sheet_body_sheet_id FOREIGN KEY (sheet_id) REFERENCES public.score_sheet(id);


--
-- Name: sheet_body fk_sheet_body_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sheet_body
    ADD CONSTRAINT fk_sheet_body_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: sign_in fk_sign_in_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT fk_sign_in_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: state fk_state_route_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.state
    ADD CONSTRAINT fk_state_route_id FOREIGN KEY (route_id) REFERENCES public.route(id);


--
-- Name: state fk_state_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.state
    ADD CONSTRAINT fk_state_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: step fk_step_desk_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step
    ADD CONSTRAINT fk_step_desk_id FOREIGN KEY (desk_id) REFERENCES public.unit(id);


--
-- Name: step_event fk_step_event_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step_event
    ADD CONSTRAINT fk_step_event_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: step_event fk_step_event_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step_event
    ADD CONSTRAINT fk_step_event_report_id FOREIGN KEY (report_id) REFERENCES public.report(id);


--
-- Name: step_event fk_step_event_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step_event
    ADD CONSTRAINT fk_step_event_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: step fk_step_route_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step
    ADD CONSTRAINT fk_step_route_id FOREIGN KEY (route_id) REFERENCES public.route(id);


--
-- Name: step fk_step_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.step
    ADD CONSTRAINT fk_step_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: topic_orientation fk_topic_orientation_topic_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.topic_orientation
    ADD CONSTRAINT fk_topic_orientation_topic_id FOREIGN KEY (topic_id) REFERENCES public.topic(id);


--
-- Name: topic_orientation fk_topic_orientation_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.topic_orientation
    ADD CONSTRAINT fk_topic_orientation_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: topic fk_topic_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.topic
    ADD CONSTRAINT fk_topic_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: unit fk_unit_kind_code; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT fk_unit_kind_code FOREIGN KEY (kind_code) REFERENCES public.unit_kind(code);


--
-- Name: unit fk_unit_parent_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT fk_unit_parent_id FOREIGN KEY (parent_id) REFERENCES public.unit(id);


--
-- Name: unit_spell fk_unit_spell_kind_code; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_spell
    ADD CONSTRAINT fk_unit_spell_kind_code FOREIGN KEY (kind_code) REFERENCES public.unit_kind(code);


--
-- Name: unit_spell fk_unit_spell_parent_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_spell
    ADD CONSTRAINT fk_unit_spell_parent_id FOREIGN KEY (parent_id) REFERENCES public.unit(id);


--
-- Name: unit_spell fk_unit_spell_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_spell
    ADD CONSTRAINT fk_unit_spell_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: unit fk_unit_successor_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT fk_unit_successor_id FOREIGN KEY (successor_id) REFERENCES public.unit(id);


--
-- PostgreSQL database dump complete
--

\unrestrict Ni8PERphb5vQVRuZgIQ6rAIz3MS5pQvtgq687Slbd6zfQzSKbEslFc5E1soGSBo

