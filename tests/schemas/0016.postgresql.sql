--
-- PostgreSQL database dump
--

\restrict tfpOLFeb0l3lyjbgkyYxWwfsQrIbsKRvVFQ1W0J7oHzdp17I39uF9DMhRyesPPI

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
-- Name: keep_answer_event_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_answer_event_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_answer_event_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_answer_event_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_answer_version_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_answer_version_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_answer_version_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_answer_version_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


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
    AS $$ BEGIN IF OLD.state <> 'draft' AND (NEW.state <> 'retired' OR OLD.definition_id IS DISTINCT FROM NEW.definition_id OR OLD.number IS DISTINCT FROM NEW.number OR OLD.holds_from IS DISTINCT FROM NEW.holds_from OR OLD.rules IS DISTINCT FROM NEW.rules OR OLD.lower_may IS DISTINCT FROM NEW.lower_may OR OLD.unit_id IS DISTINCT FROM NEW.unit_id OR OLD.path IS DISTINCT FROM NEW.path) THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_directive_closing_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_directive_closing_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_directive_closing_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_directive_closing_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_directive_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_directive_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.state <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_directive_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_directive_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.state <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_enclosure_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_enclosure_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT d.state FROM directive d WHERE d.id = OLD.directive_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_enclosure_insert(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_enclosure_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT d.state FROM directive d WHERE d.id = NEW.directive_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_enclosure_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_enclosure_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT d.state FROM directive d WHERE d.id = OLD.directive_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


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
-- Name: keep_issue_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_issue_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_issue_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_issue_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_issued_document_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_issued_document_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_issued_document_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_issued_document_update() RETURNS trigger
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
-- Name: keep_report_look_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_report_look_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_report_look_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_report_look_update() RETURNS trigger
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
-- Name: keep_route_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_route_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.state <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_route_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_route_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF OLD.state <> 'draft' AND (NEW.state <> 'retired' OR OLD.code IS DISTINCT FROM NEW.code OR OLD.number IS DISTINCT FROM NEW.number OR OLD.item IS DISTINCT FROM NEW.item OR OLD.name IS DISTINCT FROM NEW.name OR OLD.name_en IS DISTINCT FROM NEW.name_en OR OLD.holds_from IS DISTINCT FROM NEW.holds_from OR OLD.unit_id IS DISTINCT FROM NEW.unit_id OR OLD.path IS DISTINCT FROM NEW.path) THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_state_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_state_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT r.state FROM route r WHERE r.id = OLD.route_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_state_insert(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_state_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT r.state FROM route r WHERE r.id = NEW.route_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_state_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_state_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT r.state FROM route r WHERE r.id = OLD.route_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_step_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_step_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT r.state FROM route r WHERE r.id = OLD.route_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


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


--
-- Name: keep_step_insert(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_step_insert() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT r.state FROM route r WHERE r.id = NEW.route_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_step_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_step_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF (SELECT r.state FROM route r WHERE r.id = OLD.route_id) <> 'draft' THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_succession_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_succession_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_succession_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_succession_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_supplement_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_supplement_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_supplement_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_supplement_update() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TRUE THEN RAISE EXCEPTION 'frozen'; END IF; RETURN NEW; END $$;


--
-- Name: keep_unit_act_delete(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_unit_act_delete() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF EXISTS (SELECT 1 FROM unit_spell s WHERE s.unit_id = OLD.unit_id) THEN RAISE EXCEPTION 'frozen'; END IF; RETURN OLD; END $$;


--
-- Name: keep_unit_act_update(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.keep_unit_act_update() RETURNS trigger
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
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    on_behalf character varying(200) DEFAULT ''::character varying NOT NULL
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
-- Name: bulk_decision; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.bulk_decision (
    id integer NOT NULL,
    account_id integer NOT NULL,
    job_id integer NOT NULL,
    report_id integer NOT NULL,
    unit_name character varying(200) NOT NULL,
    version integer NOT NULL,
    row_version integer NOT NULL,
    standing character varying(10) NOT NULL,
    code character varying(40) NOT NULL,
    details text,
    decided_at timestamp with time zone
);


--
-- Name: bulk_decision_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.bulk_decision_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: bulk_decision_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.bulk_decision_id_seq OWNED BY public.bulk_decision.id;


--
-- Name: committee_term; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.committee_term (
    id integer NOT NULL,
    name character varying(20) NOT NULL,
    starts_on date NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: committee_term_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.committee_term_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: committee_term_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.committee_term_id_seq OWNED BY public.committee_term.id;


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
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    lower_may boolean DEFAULT true NOT NULL,
    changed_at timestamp with time zone,
    row_version integer DEFAULT 1 NOT NULL
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
-- Name: delegation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.delegation (
    id integer NOT NULL,
    giver_id integer NOT NULL,
    taker_id integer NOT NULL,
    act character varying(10) NOT NULL,
    starts_on date NOT NULL,
    last_on date NOT NULL,
    reason character varying(300) NOT NULL,
    given_at timestamp with time zone NOT NULL,
    accepted_at timestamp with time zone,
    ended_at timestamp with time zone,
    row_version integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: delegation_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.delegation_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: delegation_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.delegation_id_seq OWNED BY public.delegation.id;


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
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    submitted_for_id integer
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
-- Name: directive_closing; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.directive_closing (
    id integer NOT NULL,
    directive_id integer NOT NULL,
    number integer NOT NULL,
    closes boolean NOT NULL,
    on_day date NOT NULL,
    note character varying(1000) NOT NULL,
    at timestamp with time zone NOT NULL,
    actor character varying(200) NOT NULL,
    person_id integer,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: directive_closing_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.directive_closing_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: directive_closing_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.directive_closing_id_seq OWNED BY public.directive_closing.id;


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
-- Name: duty; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.duty (
    id integer NOT NULL,
    about_id integer NOT NULL,
    source character varying(20) NOT NULL,
    quarter date NOT NULL,
    period date NOT NULL,
    subject_id integer NOT NULL,
    opens_on date NOT NULL,
    due_on date NOT NULL,
    strict boolean NOT NULL,
    applicable boolean NOT NULL,
    done boolean NOT NULL,
    done_on date,
    extended_to date,
    extended_by character varying(200) NOT NULL,
    extend_reason character varying(500) NOT NULL,
    excused_at timestamp with time zone,
    excused_by character varying(200) NOT NULL,
    excuse_reason character varying(500) NOT NULL,
    excuse_document character varying(200) NOT NULL,
    row_version integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: duty_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.duty_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: duty_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.duty_id_seq OWNED BY public.duty.id;


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
-- Name: follower_answer; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.follower_answer (
    id integer NOT NULL,
    sheet_id integer NOT NULL,
    field_code character varying(40) NOT NULL,
    value character varying(400),
    note character varying(1000) NOT NULL,
    saved_at timestamp with time zone NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: follower_answer_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.follower_answer_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: follower_answer_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.follower_answer_id_seq OWNED BY public.follower_answer.id;


--
-- Name: form_sheet; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.form_sheet (
    id integer NOT NULL,
    version_id integer NOT NULL,
    year integer NOT NULL,
    answers text NOT NULL,
    saved_at timestamp with time zone,
    row_version integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: form_sheet_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.form_sheet_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: form_sheet_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.form_sheet_id_seq OWNED BY public.form_sheet.id;


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
-- Name: grade_sum; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.grade_sum (
    id integer NOT NULL,
    period date NOT NULL,
    grade character varying(10) NOT NULL,
    n integer NOT NULL,
    points_sum integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: grade_sum_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.grade_sum_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: grade_sum_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.grade_sum_id_seq OWNED BY public.grade_sum.id;


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
-- Name: issue; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.issue (
    id integer NOT NULL,
    report_id integer NOT NULL,
    version_number integer NOT NULL,
    doc_number integer NOT NULL,
    issued_on date NOT NULL,
    destination character varying(200) NOT NULL,
    actor character varying(200) NOT NULL,
    at timestamp with time zone NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: issue_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.issue_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: issue_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.issue_id_seq OWNED BY public.issue.id;


--
-- Name: issued_document; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.issued_document (
    id integer NOT NULL,
    issue_id integer NOT NULL,
    name character varying(200) NOT NULL,
    media_type character varying(100) NOT NULL,
    size integer NOT NULL,
    sha256 character varying(64) NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: issued_document_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.issued_document_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: issued_document_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.issued_document_id_seq OWNED BY public.issued_document.id;


--
-- Name: job; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.job (
    id integer NOT NULL,
    account_id integer NOT NULL,
    title character varying(200) NOT NULL,
    address character varying(2000) NOT NULL,
    language character varying(5) NOT NULL,
    standing character varying(12) NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    started_at timestamp with time zone,
    ended_at timestamp with time zone,
    held text NOT NULL,
    holder character varying(40) NOT NULL,
    lease_until timestamp with time zone,
    attempts integer NOT NULL,
    rows_done integer NOT NULL,
    rows_total integer NOT NULL,
    file_name character varying(200) NOT NULL,
    size bigint NOT NULL,
    sha256 character varying(64) NOT NULL,
    kept_until timestamp with time zone,
    wrong character varying(40) NOT NULL,
    result text
);


--
-- Name: job_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.job_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: job_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.job_id_seq OWNED BY public.job.id;


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
-- Name: mail_address; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.mail_address (
    id integer NOT NULL,
    address character varying(200) NOT NULL,
    account_id integer NOT NULL
);


--
-- Name: mail_address_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.mail_address_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: mail_address_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.mail_address_id_seq OWNED BY public.mail_address.id;


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
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    thematic boolean DEFAULT false NOT NULL
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
-- Name: notice; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.notice (
    id integer NOT NULL,
    kind character varying(30) NOT NULL,
    subject character varying(60) NOT NULL,
    subject_id integer,
    unit_id integer,
    details text NOT NULL,
    once character varying(80),
    day date NOT NULL,
    at timestamp with time zone NOT NULL,
    read_at timestamp with time zone,
    mailed_at timestamp with time zone,
    account_id integer NOT NULL
);


--
-- Name: notice_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.notice_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: notice_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.notice_id_seq OWNED BY public.notice.id;


--
-- Name: official_grade; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.official_grade (
    id integer NOT NULL,
    sheet_id integer NOT NULL,
    grade character varying(10) NOT NULL,
    self_grade character varying(10) NOT NULL,
    gap integer NOT NULL,
    reason character varying(500) NOT NULL,
    actor character varying(200) NOT NULL,
    at timestamp with time zone NOT NULL,
    row_version integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: official_grade_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.official_grade_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: official_grade_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.official_grade_id_seq OWNED BY public.official_grade.id;


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
-- Name: pin; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.pin (
    id integer NOT NULL,
    report_id integer NOT NULL,
    version_number integer NOT NULL,
    place character varying(10) NOT NULL,
    target character varying(60) NOT NULL,
    label character varying(200) NOT NULL,
    weight character varying(10) NOT NULL,
    text character varying(1000) NOT NULL,
    desk_unit_id integer,
    actor character varying(200) NOT NULL,
    at timestamp with time zone NOT NULL,
    answer character varying(10),
    reply character varying(1000) NOT NULL,
    answered_by character varying(200) NOT NULL,
    answered_at timestamp with time zone,
    answer_version integer,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: pin_draft; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.pin_draft (
    id integer NOT NULL,
    report_id integer NOT NULL,
    place character varying(10) NOT NULL,
    target character varying(60) NOT NULL,
    label character varying(200) NOT NULL,
    weight character varying(10) NOT NULL,
    text character varying(1000) NOT NULL,
    person_id integer,
    at timestamp with time zone NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: pin_draft_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.pin_draft_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: pin_draft_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.pin_draft_id_seq OWNED BY public.pin_draft.id;


--
-- Name: pin_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.pin_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: pin_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.pin_id_seq OWNED BY public.pin.id;


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
-- Name: reorganisation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reorganisation (
    id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    doc_symbol character varying(60) NOT NULL,
    doc_date date,
    on_day date NOT NULL,
    counts_from date,
    note character varying(500) NOT NULL,
    state character varying(12) NOT NULL,
    drafted_by character varying(200) NOT NULL,
    decided_at timestamp with time zone,
    decided_by character varying(200) NOT NULL,
    enforced_at timestamp with time zone,
    settled_at timestamp with time zone,
    sha256 character varying(64) NOT NULL,
    undoes_id integer,
    stuck text NOT NULL,
    told_on date,
    row_version integer NOT NULL
);


--
-- Name: reorganisation_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.reorganisation_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: reorganisation_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.reorganisation_id_seq OWNED BY public.reorganisation.id;


--
-- Name: reorganisation_row; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.reorganisation_row (
    id integer NOT NULL,
    reorganisation_id integer NOT NULL,
    line integer NOT NULL,
    act character varying(12) NOT NULL,
    code character varying(60) NOT NULL,
    to_code character varying(60) NOT NULL,
    source character varying(60) NOT NULL,
    new_code character varying(60) NOT NULL,
    name character varying(250) NOT NULL,
    kind character varying(40) NOT NULL,
    custodian character varying(60) NOT NULL,
    login character varying(60) NOT NULL,
    role character varying(30) NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: reorganisation_row_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.reorganisation_row_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: reorganisation_row_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.reorganisation_row_id_seq OWNED BY public.reorganisation_row.id;


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
    route_id integer,
    submitted_for_id integer,
    returned_unit_id integer
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
-- Name: report_look; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.report_look (
    id integer NOT NULL,
    report_id integer NOT NULL,
    version_number integer NOT NULL,
    sha256 character varying(64) NOT NULL,
    desk_unit_id integer,
    person_id integer,
    actor character varying(200) NOT NULL,
    received boolean NOT NULL,
    at timestamp with time zone NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: report_look_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.report_look_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: report_look_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.report_look_id_seq OWNED BY public.report_look.id;


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
-- Name: signed_document; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.signed_document (
    id integer NOT NULL,
    doc_type character varying(10) NOT NULL,
    term character varying(20) NOT NULL,
    number integer NOT NULL,
    dated_on date NOT NULL,
    kind character varying(20) NOT NULL,
    subject_id integer,
    abstract character varying(400) NOT NULL,
    content text NOT NULL,
    sha256 character varying(64) NOT NULL,
    person_id integer,
    signed_at timestamp with time zone NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: signed_document_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.signed_document_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: signed_document_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.signed_document_id_seq OWNED BY public.signed_document.id;


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
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    on_behalf character varying(200) DEFAULT ''::character varying NOT NULL
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
-- Name: succession; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.succession (
    id integer NOT NULL,
    from_id integer NOT NULL,
    to_id integer NOT NULL,
    on_day date NOT NULL,
    act character varying(20) NOT NULL
);


--
-- Name: succession_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.succession_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: succession_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.succession_id_seq OWNED BY public.succession.id;


--
-- Name: supplement; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.supplement (
    id integer NOT NULL,
    report_id integer NOT NULL,
    version_id integer NOT NULL,
    number integer NOT NULL,
    content text NOT NULL,
    sha256 character varying(64) NOT NULL,
    made_at timestamp with time zone NOT NULL,
    made_by character varying(200) NOT NULL,
    person_id integer,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: supplement_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.supplement_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: supplement_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.supplement_id_seq OWNED BY public.supplement.id;


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
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    custodian_id integer,
    handed text DEFAULT ''::text NOT NULL
);


--
-- Name: unit_act; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.unit_act (
    id integer NOT NULL,
    unit_id integer NOT NULL,
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    on_day date NOT NULL,
    decided_on date,
    act character varying(20) NOT NULL,
    doc_symbol character varying(60) NOT NULL,
    doc_date date,
    old character varying(250) NOT NULL,
    new character varying(250) NOT NULL,
    reorganisation_id integer
);


--
-- Name: unit_act_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.unit_act_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: unit_act_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.unit_act_id_seq OWNED BY public.unit_act.id;


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
    path character varying(200) NOT NULL COLLATE pg_catalog."C",
    code character varying(40) NOT NULL,
    search_key character varying(250) NOT NULL,
    sort_key character varying(500) NOT NULL,
    counts_from date NOT NULL,
    counts_until date NOT NULL
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
-- Name: upload; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.upload (
    id integer NOT NULL,
    kind character varying(20) NOT NULL,
    name character varying(200) NOT NULL,
    data bytea NOT NULL,
    sha256 character varying(64) NOT NULL,
    at timestamp with time zone NOT NULL,
    account_id integer NOT NULL
);


--
-- Name: upload_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.upload_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: upload_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.upload_id_seq OWNED BY public.upload.id;


--
-- Name: word_template; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.word_template (
    id integer NOT NULL,
    kind character varying(20) NOT NULL,
    name character varying(200) NOT NULL,
    data bytea NOT NULL,
    sha256 character varying(64) NOT NULL,
    at timestamp with time zone NOT NULL,
    unit_id integer,
    path character varying(200) NOT NULL COLLATE pg_catalog."C"
);


--
-- Name: word_template_id_seq; Type: SEQUENCE; Schema: public; Owner: -
--

CREATE SEQUENCE public.word_template_id_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;


--
-- Name: word_template_id_seq; Type: SEQUENCE OWNED BY; Schema: public; Owner: -
--

ALTER SEQUENCE public.word_template_id_seq OWNED BY public.word_template.id;


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
-- Name: bulk_decision id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bulk_decision ALTER COLUMN id SET DEFAULT nextval('public.bulk_decision_id_seq'::regclass);


--
-- Name: committee_term id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.committee_term ALTER COLUMN id SET DEFAULT nextval('public.committee_term_id_seq'::regclass);


--
-- Name: definition id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.definition ALTER COLUMN id SET DEFAULT nextval('public.definition_id_seq'::regclass);


--
-- Name: definition_version id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.definition_version ALTER COLUMN id SET DEFAULT nextval('public.definition_version_id_seq'::regclass);


--
-- Name: delegation id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation ALTER COLUMN id SET DEFAULT nextval('public.delegation_id_seq'::regclass);


--
-- Name: directive id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive ALTER COLUMN id SET DEFAULT nextval('public.directive_id_seq'::regclass);


--
-- Name: directive_answer id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer ALTER COLUMN id SET DEFAULT nextval('public.directive_answer_id_seq'::regclass);


--
-- Name: directive_closing id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_closing ALTER COLUMN id SET DEFAULT nextval('public.directive_closing_id_seq'::regclass);


--
-- Name: duty id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duty ALTER COLUMN id SET DEFAULT nextval('public.duty_id_seq'::regclass);


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
-- Name: follower_answer id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.follower_answer ALTER COLUMN id SET DEFAULT nextval('public.follower_answer_id_seq'::regclass);


--
-- Name: form_sheet id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_sheet ALTER COLUMN id SET DEFAULT nextval('public.form_sheet_id_seq'::regclass);


--
-- Name: gap_reason id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gap_reason ALTER COLUMN id SET DEFAULT nextval('public.gap_reason_id_seq'::regclass);


--
-- Name: grade_sum id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.grade_sum ALTER COLUMN id SET DEFAULT nextval('public.grade_sum_id_seq'::regclass);


--
-- Name: headcount id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.headcount ALTER COLUMN id SET DEFAULT nextval('public.headcount_id_seq'::regclass);


--
-- Name: issue id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.issue ALTER COLUMN id SET DEFAULT nextval('public.issue_id_seq'::regclass);


--
-- Name: issued_document id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.issued_document ALTER COLUMN id SET DEFAULT nextval('public.issued_document_id_seq'::regclass);


--
-- Name: job id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job ALTER COLUMN id SET DEFAULT nextval('public.job_id_seq'::regclass);


--
-- Name: journal id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal ALTER COLUMN id SET DEFAULT nextval('public.journal_id_seq'::regclass);


--
-- Name: mail_address id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail_address ALTER COLUMN id SET DEFAULT nextval('public.mail_address_id_seq'::regclass);


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
-- Name: notice id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice ALTER COLUMN id SET DEFAULT nextval('public.notice_id_seq'::regclass);


--
-- Name: official_grade id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.official_grade ALTER COLUMN id SET DEFAULT nextval('public.official_grade_id_seq'::regclass);


--
-- Name: once id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.once ALTER COLUMN id SET DEFAULT nextval('public.once_id_seq'::regclass);


--
-- Name: person id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.person ALTER COLUMN id SET DEFAULT nextval('public.person_id_seq'::regclass);


--
-- Name: pin id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pin ALTER COLUMN id SET DEFAULT nextval('public.pin_id_seq'::regclass);


--
-- Name: pin_draft id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pin_draft ALTER COLUMN id SET DEFAULT nextval('public.pin_draft_id_seq'::regclass);


--
-- Name: post id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.post ALTER COLUMN id SET DEFAULT nextval('public.post_id_seq'::regclass);


--
-- Name: quarter_lock id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quarter_lock ALTER COLUMN id SET DEFAULT nextval('public.quarter_lock_id_seq'::regclass);


--
-- Name: reorganisation id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reorganisation ALTER COLUMN id SET DEFAULT nextval('public.reorganisation_id_seq'::regclass);


--
-- Name: reorganisation_row id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reorganisation_row ALTER COLUMN id SET DEFAULT nextval('public.reorganisation_row_id_seq'::regclass);


--
-- Name: report id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report ALTER COLUMN id SET DEFAULT nextval('public.report_id_seq'::regclass);


--
-- Name: report_draft id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_draft ALTER COLUMN id SET DEFAULT nextval('public.report_draft_id_seq'::regclass);


--
-- Name: report_look id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_look ALTER COLUMN id SET DEFAULT nextval('public.report_look_id_seq'::regclass);


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
-- Name: signed_document id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signed_document ALTER COLUMN id SET DEFAULT nextval('public.signed_document_id_seq'::regclass);


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
-- Name: succession id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.succession ALTER COLUMN id SET DEFAULT nextval('public.succession_id_seq'::regclass);


--
-- Name: supplement id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supplement ALTER COLUMN id SET DEFAULT nextval('public.supplement_id_seq'::regclass);


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
-- Name: unit_act id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_act ALTER COLUMN id SET DEFAULT nextval('public.unit_act_id_seq'::regclass);


--
-- Name: unit_kind id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_kind ALTER COLUMN id SET DEFAULT nextval('public.unit_kind_id_seq'::regclass);


--
-- Name: unit_spell id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_spell ALTER COLUMN id SET DEFAULT nextval('public.unit_spell_id_seq'::regclass);


--
-- Name: upload id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.upload ALTER COLUMN id SET DEFAULT nextval('public.upload_id_seq'::regclass);


--
-- Name: word_template id; Type: DEFAULT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.word_template ALTER COLUMN id SET DEFAULT nextval('public.word_template_id_seq'::regclass);


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

INSERT INTO public.alembic_version VALUES ('0016');


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
-- Data for Name: bulk_decision; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: committee_term; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: definition; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.definition VALUES (1, 'rubric', 'meeting-2018', 'Khung tiêu chí đánh giá chất lượng sinh hoạt chi bộ (2018)', NULL, '');
INSERT INTO public.definition VALUES (2, 'report_form', 'quarter-2018', 'Báo cáo quý về chất lượng sinh hoạt chi bộ', NULL, '');


--
-- Data for Name: definition_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.definition_version VALUES (1, 1, 1, 'published', '2018-01-01', '{"for":["regular","thematic","combined"],"gates":[],"grades":[["good",9000],["fair",7000],["average",5000],["poor",0]]}', '2019-01-20 03:00:00+00', NULL, '', true, '2019-01-20 03:00:00+00', 3);
INSERT INTO public.definition_version VALUES (2, 2, 1, 'published', '2018-01-01', '{}', '2019-01-20 03:00:00+00', NULL, '', true, '2019-01-20 03:00:00+00', 3);


--
-- Data for Name: delegation; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: directive; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: directive_answer; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: directive_closing; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: duty; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.duty VALUES (1, 4, 'meeting', '2018-10-01', '2018-10-01', 0, '2018-10-25', '2018-11-05', false, true, true, '2018-10-26', NULL, '', '', NULL, '', '', '', 1, 4, '1.2.4.');
INSERT INTO public.duty VALUES (3, 6, 'meeting', '2018-10-01', '2018-10-01', 0, '2018-10-25', '2018-11-05', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 6, '1.2.3.6.');
INSERT INTO public.duty VALUES (5, 10, 'meeting', '2018-10-01', '2018-10-01', 0, '2018-10-25', '2018-11-05', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 10, '8.9.10.');
INSERT INTO public.duty VALUES (8, 6, 'meeting', '2018-10-01', '2018-11-01', 0, '2018-11-25', '2018-12-05', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 6, '1.2.3.6.');
INSERT INTO public.duty VALUES (10, 10, 'meeting', '2018-10-01', '2018-11-01', 0, '2018-11-25', '2018-12-05', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 10, '8.9.10.');
INSERT INTO public.duty VALUES (13, 6, 'meeting', '2018-10-01', '2018-12-01', 0, '2018-12-25', '2019-01-05', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 6, '1.2.3.6.');
INSERT INTO public.duty VALUES (15, 10, 'meeting', '2018-10-01', '2018-12-01', 0, '2018-12-25', '2019-01-05', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 10, '8.9.10.');
INSERT INTO public.duty VALUES (17, 4, 'thematic', '2018-10-01', '2018-10-01', 0, '2018-10-01', '2019-01-05', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 4, '1.2.4.');
INSERT INTO public.duty VALUES (18, 5, 'thematic', '2018-10-01', '2018-10-01', 0, '2018-10-01', '2019-01-05', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 5, '1.2.5.');
INSERT INTO public.duty VALUES (19, 6, 'thematic', '2018-10-01', '2018-10-01', 0, '2018-10-01', '2019-01-05', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 6, '1.2.3.6.');
INSERT INTO public.duty VALUES (20, 7, 'thematic', '2018-10-01', '2018-10-01', 0, '2018-10-01', '2019-01-05', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 7, '1.7.');
INSERT INTO public.duty VALUES (21, 10, 'thematic', '2018-10-01', '2018-10-01', 0, '2018-10-01', '2019-01-05', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 10, '8.9.10.');
INSERT INTO public.duty VALUES (22, 1, 'report', '2018-10-01', '2018-10-01', 0, '2018-12-25', '2019-01-15', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 1, '1.');
INSERT INTO public.duty VALUES (23, 2, 'report', '2018-10-01', '2018-10-01', 0, '2018-12-25', '2019-01-10', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 2, '1.2.');
INSERT INTO public.duty VALUES (24, 3, 'report', '2018-10-01', '2018-10-01', 0, '2018-12-25', '2019-01-08', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 3, '1.2.3.');
INSERT INTO public.duty VALUES (26, 5, 'report', '2018-10-01', '2018-10-01', 0, '2018-12-25', '2019-01-07', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 5, '1.2.5.');
INSERT INTO public.duty VALUES (27, 6, 'report', '2018-10-01', '2018-10-01', 0, '2018-12-25', '2019-01-07', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 6, '1.2.3.6.');
INSERT INTO public.duty VALUES (28, 7, 'report', '2018-10-01', '2018-10-01', 0, '2018-12-25', '2019-01-10', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 7, '1.7.');
INSERT INTO public.duty VALUES (29, 8, 'report', '2018-10-01', '2018-10-01', 0, '2018-12-25', '2019-01-15', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 8, '8.');
INSERT INTO public.duty VALUES (30, 9, 'report', '2018-10-01', '2018-10-01', 0, '2018-12-25', '2019-01-10', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 9, '8.9.');
INSERT INTO public.duty VALUES (31, 10, 'report', '2018-10-01', '2018-10-01', 0, '2018-12-25', '2019-01-07', false, true, false, NULL, NULL, '', '', NULL, '', '', '', 1, 10, '8.9.10.');
INSERT INTO public.duty VALUES (16, 4, 'sheet', '2018-10-01', '2018-10-01', 1, '2018-10-26', '2018-10-31', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 4, '1.2.4.');
INSERT INTO public.duty VALUES (6, 4, 'meeting', '2018-10-01', '2018-11-01', 0, '2018-11-25', '2018-12-05', false, true, true, '2018-11-26', NULL, '', '', NULL, '', '', '', 1, 4, '1.2.4.');
INSERT INTO public.duty VALUES (32, 4, 'sheet', '2018-10-01', '2018-11-01', 2, '2018-11-26', '2018-12-01', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 4, '1.2.4.');
INSERT INTO public.duty VALUES (11, 4, 'meeting', '2018-10-01', '2018-12-01', 0, '2018-12-25', '2019-01-05', false, true, true, '2019-01-03', NULL, '', '', NULL, '', '', '', 1, 4, '1.2.4.');
INSERT INTO public.duty VALUES (33, 4, 'sheet', '2018-10-01', '2018-12-01', 3, '2019-01-03', '2019-01-08', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 4, '1.2.4.');
INSERT INTO public.duty VALUES (2, 5, 'meeting', '2018-10-01', '2018-10-01', 0, '2018-10-25', '2018-11-05', false, true, true, '2018-10-26', NULL, '', '', NULL, '', '', '', 1, 5, '1.2.5.');
INSERT INTO public.duty VALUES (34, 5, 'sheet', '2018-10-01', '2018-10-01', 4, '2018-10-26', '2018-10-31', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 5, '1.2.5.');
INSERT INTO public.duty VALUES (7, 5, 'meeting', '2018-10-01', '2018-11-01', 0, '2018-11-25', '2018-12-05', false, true, true, '2018-11-26', NULL, '', '', NULL, '', '', '', 1, 5, '1.2.5.');
INSERT INTO public.duty VALUES (35, 5, 'sheet', '2018-10-01', '2018-11-01', 5, '2018-11-26', '2018-12-01', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 5, '1.2.5.');
INSERT INTO public.duty VALUES (12, 5, 'meeting', '2018-10-01', '2018-12-01', 0, '2018-12-25', '2019-01-05', false, true, true, '2019-01-03', NULL, '', '', NULL, '', '', '', 1, 5, '1.2.5.');
INSERT INTO public.duty VALUES (36, 5, 'sheet', '2018-10-01', '2018-12-01', 6, '2019-01-03', '2019-01-08', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 5, '1.2.5.');
INSERT INTO public.duty VALUES (4, 7, 'meeting', '2018-10-01', '2018-10-01', 0, '2018-10-25', '2018-11-05', false, true, true, '2018-10-26', NULL, '', '', NULL, '', '', '', 1, 7, '1.7.');
INSERT INTO public.duty VALUES (37, 7, 'sheet', '2018-10-01', '2018-10-01', 7, '2018-10-26', '2018-10-31', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 7, '1.7.');
INSERT INTO public.duty VALUES (9, 7, 'meeting', '2018-10-01', '2018-11-01', 0, '2018-11-25', '2018-12-05', false, true, true, '2018-11-26', NULL, '', '', NULL, '', '', '', 1, 7, '1.7.');
INSERT INTO public.duty VALUES (38, 7, 'sheet', '2018-10-01', '2018-11-01', 8, '2018-11-26', '2018-12-01', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 7, '1.7.');
INSERT INTO public.duty VALUES (14, 7, 'meeting', '2018-10-01', '2018-12-01', 0, '2018-12-25', '2019-01-05', false, true, true, '2019-01-03', NULL, '', '', NULL, '', '', '', 1, 7, '1.7.');
INSERT INTO public.duty VALUES (39, 7, 'sheet', '2018-10-01', '2018-12-01', 9, '2019-01-03', '2019-01-08', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 7, '1.7.');
INSERT INTO public.duty VALUES (25, 4, 'report', '2018-10-01', '2018-10-01', 0, '2018-12-25', '2019-01-07', false, true, true, '2019-01-20', NULL, '', '', NULL, '', '', '', 1, 4, '1.2.4.');


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
-- Data for Name: follower_answer; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: form_sheet; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: gap_reason; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: grade_sum; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.grade_sum VALUES (2, '2018-10-01', 'good', 1, 9900, 4, '1.2.4.');
INSERT INTO public.grade_sum VALUES (4, '2018-11-01', 'good', 1, 9900, 4, '1.2.4.');
INSERT INTO public.grade_sum VALUES (6, '2018-12-01', 'good', 1, 9900, 4, '1.2.4.');
INSERT INTO public.grade_sum VALUES (8, '2018-10-01', 'good', 1, 9900, 5, '1.2.5.');
INSERT INTO public.grade_sum VALUES (10, '2018-11-01', 'good', 1, 9900, 5, '1.2.5.');
INSERT INTO public.grade_sum VALUES (12, '2018-12-01', 'good', 1, 9900, 5, '1.2.5.');
INSERT INTO public.grade_sum VALUES (14, '2018-10-01', 'good', 1, 9900, 7, '1.7.');
INSERT INTO public.grade_sum VALUES (16, '2018-11-01', 'good', 1, 9900, 7, '1.7.');
INSERT INTO public.grade_sum VALUES (18, '2018-12-01', 'good', 1, 9900, 7, '1.7.');


--
-- Data for Name: headcount; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.headcount VALUES (1, '2015-01-01', 12, 4, '1.2.4.');
INSERT INTO public.headcount VALUES (2, '2015-01-01', 12, 5, '1.2.5.');
INSERT INTO public.headcount VALUES (3, '2015-01-01', 12, 6, '1.2.3.6.');
INSERT INTO public.headcount VALUES (4, '2015-01-01', 12, 7, '1.7.');
INSERT INTO public.headcount VALUES (5, '2015-01-01', 12, 10, '8.9.10.');


--
-- Data for Name: issue; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: issued_document; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: job; Type: TABLE DATA; Schema: public; Owner: -
--



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
INSERT INTO public.journal VALUES (78, '2019-01-20 03:00:00+00', NULL, 'system', 'meeting.record', 4, 'meeting', 1, '{"kind":"regular","period":"2018-10-01"}', '9ef7ae00d9817f10906256b6a369979a77cd1252037c4c3cb9729819d17a6245', 'bd617b50e568aef8b8d2e7e7fa34d81a21f08df47af527e2f68d7ebf410b14e6');
INSERT INTO public.journal VALUES (79, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.open', 4, 'score_sheet', 1, '{}', 'bd617b50e568aef8b8d2e7e7fa34d81a21f08df47af527e2f68d7ebf410b14e6', '9156061d08d724172c006e489dc67ee708f1008fba1f7e06e505a9c65685d557');
INSERT INTO public.journal VALUES (80, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.save', 4, 'score_sheet', 1, '{}', '9156061d08d724172c006e489dc67ee708f1008fba1f7e06e505a9c65685d557', 'f005cbce70f21ea7ad0beb8139caa09b41af783989ac0e18226e2aa0e7fd3f7f');
INSERT INTO public.journal VALUES (81, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.propose', 4, 'score_sheet', 1, '{}', 'f005cbce70f21ea7ad0beb8139caa09b41af783989ac0e18226e2aa0e7fd3f7f', 'd939452ef2a88129f04d77800045d7a8c646e92497355db92abb9dd983d8200e');
INSERT INTO public.journal VALUES (82, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.vote', 4, 'score_sheet', 1, '{"commitment":"b2443d9c4f66450fc7b532afd6fd46ee8b2953001658e679e8d3a8e128c28d99"}', 'd939452ef2a88129f04d77800045d7a8c646e92497355db92abb9dd983d8200e', 'cde4fecfd685807da7ab412d74a2b7d3c35d4c48c168b1cbb585d476880e28e6');
INSERT INTO public.journal VALUES (83, '2019-01-20 03:00:00+00', NULL, 'system', 'meeting.record', 4, 'meeting', 2, '{"kind":"regular","period":"2018-11-01"}', 'cde4fecfd685807da7ab412d74a2b7d3c35d4c48c168b1cbb585d476880e28e6', '9118ca9073cfdd178a27c7aaa13ae55a66bdb104da6066619aca82866369e913');
INSERT INTO public.journal VALUES (84, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.open', 4, 'score_sheet', 2, '{}', '9118ca9073cfdd178a27c7aaa13ae55a66bdb104da6066619aca82866369e913', '5d5e82fc90f79b9573541b8afdc6dbce538cec302602eae17505b21ad22d97d9');
INSERT INTO public.journal VALUES (85, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.save', 4, 'score_sheet', 2, '{}', '5d5e82fc90f79b9573541b8afdc6dbce538cec302602eae17505b21ad22d97d9', '3e205fc53b9c114caf8d671fcfb640e12ac972f30b942f5eda277ec8e116152e');
INSERT INTO public.journal VALUES (86, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.propose', 4, 'score_sheet', 2, '{}', '3e205fc53b9c114caf8d671fcfb640e12ac972f30b942f5eda277ec8e116152e', 'dee4768543bbe2f623285430a9c5c33cce85cbfb6e36ab40a23dc1062d613f3e');
INSERT INTO public.journal VALUES (87, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.vote', 4, 'score_sheet', 2, '{"commitment":"3a578a3ca6815226f452b509b09101227e224c9d5e6bceae161bdfa7ae3acbfa"}', 'dee4768543bbe2f623285430a9c5c33cce85cbfb6e36ab40a23dc1062d613f3e', '8eef78be6abecb9525c18f232a77341a19dd887716a8f5de73aa68525305cc82');
INSERT INTO public.journal VALUES (88, '2019-01-20 03:00:00+00', NULL, 'system', 'meeting.record', 4, 'meeting', 3, '{"kind":"regular","period":"2018-12-01"}', '8eef78be6abecb9525c18f232a77341a19dd887716a8f5de73aa68525305cc82', 'e219b85c8abd89330ff4438d8997a8dfed1bdafa4c7d60c02ede68287c1edc6c');
INSERT INTO public.journal VALUES (89, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.open', 4, 'score_sheet', 3, '{}', 'e219b85c8abd89330ff4438d8997a8dfed1bdafa4c7d60c02ede68287c1edc6c', '70e1984c01d2561a130eea2ac4ba926de9c3db5bf5ff9e8a831317052e80a2c8');
INSERT INTO public.journal VALUES (90, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.save', 4, 'score_sheet', 3, '{}', '70e1984c01d2561a130eea2ac4ba926de9c3db5bf5ff9e8a831317052e80a2c8', 'bb5c51eda4e1dcb59e783d0fe5ba3602ecef1c08f5f8772f017ca482643cdbff');
INSERT INTO public.journal VALUES (91, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.propose', 4, 'score_sheet', 3, '{}', 'bb5c51eda4e1dcb59e783d0fe5ba3602ecef1c08f5f8772f017ca482643cdbff', '69ac9105606bc013db351f4d41b1a04a59f34cd117483c53e45c5feee3b3721c');
INSERT INTO public.journal VALUES (92, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.vote', 4, 'score_sheet', 3, '{"commitment":"4501e44de404284724153417673813dc7dc41f966b7caba69915773265e8c155"}', '69ac9105606bc013db351f4d41b1a04a59f34cd117483c53e45c5feee3b3721c', '2a5b7f1b700b2c0a324984154a5c08407489f00ee3f81c78abe520b8fd187ce5');
INSERT INTO public.journal VALUES (93, '2019-01-20 03:00:00+00', NULL, 'system', 'meeting.record', 5, 'meeting', 4, '{"kind":"regular","period":"2018-10-01"}', '2a5b7f1b700b2c0a324984154a5c08407489f00ee3f81c78abe520b8fd187ce5', 'd261fde3ba5c27cd9a5b3092e5aa868dd1b875b735fb26e81dfaeafd42ddc50d');
INSERT INTO public.journal VALUES (94, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.open', 5, 'score_sheet', 4, '{}', 'd261fde3ba5c27cd9a5b3092e5aa868dd1b875b735fb26e81dfaeafd42ddc50d', '43f7fe2fa8c937ba7a7fda50d0019fd1d2f30c2bf516201e4d8e56578608c17a');
INSERT INTO public.journal VALUES (95, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.save', 5, 'score_sheet', 4, '{}', '43f7fe2fa8c937ba7a7fda50d0019fd1d2f30c2bf516201e4d8e56578608c17a', 'b8b929508de07932230c7e9020df5100e5809fad573b5fe30a1efe2eec14a75e');
INSERT INTO public.journal VALUES (96, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.propose', 5, 'score_sheet', 4, '{}', 'b8b929508de07932230c7e9020df5100e5809fad573b5fe30a1efe2eec14a75e', 'eb4af7f665fe70d37604f9340c1157fc444075b727b882118b630d99986f9cc8');
INSERT INTO public.journal VALUES (97, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.vote', 5, 'score_sheet', 4, '{"commitment":"570586cbe4450cb2b07c4ef2aa639939d57aa9df514511815ee2236f8a54b741"}', 'eb4af7f665fe70d37604f9340c1157fc444075b727b882118b630d99986f9cc8', '7fdcfb67f8264ddb88c79b3a3541dd29565e6def54893f2dd5c38a2a433d91c3');
INSERT INTO public.journal VALUES (98, '2019-01-20 03:00:00+00', NULL, 'system', 'meeting.record', 5, 'meeting', 5, '{"kind":"regular","period":"2018-11-01"}', '7fdcfb67f8264ddb88c79b3a3541dd29565e6def54893f2dd5c38a2a433d91c3', 'd11f596789207dc68a19e55c444ce40b6c97a398460234e97748093dd6d7754c');
INSERT INTO public.journal VALUES (99, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.open', 5, 'score_sheet', 5, '{}', 'd11f596789207dc68a19e55c444ce40b6c97a398460234e97748093dd6d7754c', 'cd332735d3bbc127b845c14524ab25834519b0c51c110e982dc5f0fe9e286832');
INSERT INTO public.journal VALUES (100, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.save', 5, 'score_sheet', 5, '{}', 'cd332735d3bbc127b845c14524ab25834519b0c51c110e982dc5f0fe9e286832', '73b8189bbea408f1178a901cd1d1519479559666a4e7010e604cfd56ac19334a');
INSERT INTO public.journal VALUES (101, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.propose', 5, 'score_sheet', 5, '{}', '73b8189bbea408f1178a901cd1d1519479559666a4e7010e604cfd56ac19334a', '1569f5623cf740eca480aa01fefbd1f1f1f2356eedb102941c8fa82998fcf6e0');
INSERT INTO public.journal VALUES (102, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.vote', 5, 'score_sheet', 5, '{"commitment":"616982a83261785c630d8ca0a619e0fd389d95c5077c12694395cb817f6ac331"}', '1569f5623cf740eca480aa01fefbd1f1f1f2356eedb102941c8fa82998fcf6e0', '385b7b19e5b9dd480e4fef70597f722c1fba0c73cda7f033aca5ef31dbac5001');
INSERT INTO public.journal VALUES (103, '2019-01-20 03:00:00+00', NULL, 'system', 'meeting.record', 5, 'meeting', 6, '{"kind":"regular","period":"2018-12-01"}', '385b7b19e5b9dd480e4fef70597f722c1fba0c73cda7f033aca5ef31dbac5001', 'c51fa5e76c3675e80e0eec0626e49afdab6f74cdfe3d222e1d4969617a0e37f1');
INSERT INTO public.journal VALUES (104, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.open', 5, 'score_sheet', 6, '{}', 'c51fa5e76c3675e80e0eec0626e49afdab6f74cdfe3d222e1d4969617a0e37f1', 'f787244f90efb79551534ad2c20185f6523449f3af3392767152dc9c404d81f2');
INSERT INTO public.journal VALUES (105, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.save', 5, 'score_sheet', 6, '{}', 'f787244f90efb79551534ad2c20185f6523449f3af3392767152dc9c404d81f2', '7e18aff5ead05eec34b0d961a6f02069ffd537295c4849ff058ca1d171e16c95');
INSERT INTO public.journal VALUES (106, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.propose', 5, 'score_sheet', 6, '{}', '7e18aff5ead05eec34b0d961a6f02069ffd537295c4849ff058ca1d171e16c95', '48330dbdd161c97543d76e15d4dd3c7a9430c461e6091b06a53ef96051826ed5');
INSERT INTO public.journal VALUES (107, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.vote', 5, 'score_sheet', 6, '{"commitment":"db2492e3f11f6fd2753bea8bb2c697cddff245d77972f3b3fde9722c6281cd17"}', '48330dbdd161c97543d76e15d4dd3c7a9430c461e6091b06a53ef96051826ed5', 'e35ce130bdcf158ff9df5383c33700dae66e0da151be7c835b8c0d0abda58865');
INSERT INTO public.journal VALUES (108, '2019-01-20 03:00:00+00', NULL, 'system', 'meeting.record', 7, 'meeting', 7, '{"kind":"regular","period":"2018-10-01"}', 'e35ce130bdcf158ff9df5383c33700dae66e0da151be7c835b8c0d0abda58865', '7dee4448107d7b534a23eb06a27497526662554b052ebbf16ce21c32c60db16f');
INSERT INTO public.journal VALUES (109, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.open', 7, 'score_sheet', 7, '{}', '7dee4448107d7b534a23eb06a27497526662554b052ebbf16ce21c32c60db16f', '7055fc3db90c19f9dfc59ebaffa719f75ae2259122906ca8fe50b052d4f655cc');
INSERT INTO public.journal VALUES (110, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.save', 7, 'score_sheet', 7, '{}', '7055fc3db90c19f9dfc59ebaffa719f75ae2259122906ca8fe50b052d4f655cc', '0207392443328002f200deac924917b96300f528b4df0d4a9d1906c166e0bf23');
INSERT INTO public.journal VALUES (111, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.propose', 7, 'score_sheet', 7, '{}', '0207392443328002f200deac924917b96300f528b4df0d4a9d1906c166e0bf23', '65c54c8991c9dc414dfb888a9f9d888fc500d3db51032da1f1eef5a78a98981a');
INSERT INTO public.journal VALUES (112, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.vote', 7, 'score_sheet', 7, '{"commitment":"5255a016cae317d57fe21c323705c91dcf8d622b5fbab70a265072a9353acf0a"}', '65c54c8991c9dc414dfb888a9f9d888fc500d3db51032da1f1eef5a78a98981a', 'ec1a618c32cabb74196b789e8c7585e4615667400defa284dab21c63de5973d9');
INSERT INTO public.journal VALUES (113, '2019-01-20 03:00:00+00', NULL, 'system', 'meeting.record', 7, 'meeting', 8, '{"kind":"regular","period":"2018-11-01"}', 'ec1a618c32cabb74196b789e8c7585e4615667400defa284dab21c63de5973d9', 'cc435f3199e4bd67017a95741cefabc3047303018600f1ee15172aaf35359350');
INSERT INTO public.journal VALUES (114, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.open', 7, 'score_sheet', 8, '{}', 'cc435f3199e4bd67017a95741cefabc3047303018600f1ee15172aaf35359350', 'abc76379e847812b2bc3ed8df4a2a705b1ac94ec76c6697b770ec067ddc3d63c');
INSERT INTO public.journal VALUES (115, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.save', 7, 'score_sheet', 8, '{}', 'abc76379e847812b2bc3ed8df4a2a705b1ac94ec76c6697b770ec067ddc3d63c', 'b733544260a6b9ebe0ca67ae2511230fd65a9c909ce0bf1205c811cd23e694d8');
INSERT INTO public.journal VALUES (116, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.propose', 7, 'score_sheet', 8, '{}', 'b733544260a6b9ebe0ca67ae2511230fd65a9c909ce0bf1205c811cd23e694d8', '330491ac5ac3e6430ce7c5a20a9434a5c08ebd710e20d1424ee600667177b5d5');
INSERT INTO public.journal VALUES (117, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.vote', 7, 'score_sheet', 8, '{"commitment":"4f4d039870a90614f8b55b90e979a1e79cd0e692269a900fb281f98d0fe2e579"}', '330491ac5ac3e6430ce7c5a20a9434a5c08ebd710e20d1424ee600667177b5d5', '3ec21eb26b41f8176c640a6559596786e5b6880c0c12f139ef0025820fadecee');
INSERT INTO public.journal VALUES (118, '2019-01-20 03:00:00+00', NULL, 'system', 'meeting.record', 7, 'meeting', 9, '{"kind":"regular","period":"2018-12-01"}', '3ec21eb26b41f8176c640a6559596786e5b6880c0c12f139ef0025820fadecee', 'ebc373bfd5dabcf5e7d38fd07f8af3c0709742f8639ff0af973307631342103d');
INSERT INTO public.journal VALUES (119, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.open', 7, 'score_sheet', 9, '{}', 'ebc373bfd5dabcf5e7d38fd07f8af3c0709742f8639ff0af973307631342103d', '646801532c4628d1c0568ccd9e55538b9f56c6f877587ad278d8714706f43423');
INSERT INTO public.journal VALUES (120, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.save', 7, 'score_sheet', 9, '{}', '646801532c4628d1c0568ccd9e55538b9f56c6f877587ad278d8714706f43423', '657037cab1229a8edd7a79ebe7f3bcbde55cf25055bc0e95cc6f8cb3b6a352dd');
INSERT INTO public.journal VALUES (121, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.propose', 7, 'score_sheet', 9, '{}', '657037cab1229a8edd7a79ebe7f3bcbde55cf25055bc0e95cc6f8cb3b6a352dd', 'b853fcbfcd02e6acbcba83bc5408ba792f8b3371918fca84b598d046a4ef6720');
INSERT INTO public.journal VALUES (122, '2019-01-20 03:00:00+00', NULL, 'system', 'sheet.vote', 7, 'score_sheet', 9, '{"commitment":"5424503ae4c6b6e7012cc1b22e9852c859a865c1a52c36e1ee152c16b4b34fca"}', 'b853fcbfcd02e6acbcba83bc5408ba792f8b3371918fca84b598d046a4ef6720', 'b187375b216c6f9ba94fd1113ec54fbb79d9c233a617e3711e2d0775475bdec6');
INSERT INTO public.journal VALUES (123, '2019-01-20 03:00:00+00', NULL, 'system', 'report.begin', 4, 'report', 1, '{"quarter":"2018-Q4"}', 'b187375b216c6f9ba94fd1113ec54fbb79d9c233a617e3711e2d0775475bdec6', 'affad4dc364a1c6924f6c47f997f1b6e7426959a7f9100b2aae05b917339dcec');
INSERT INTO public.journal VALUES (124, '2019-01-20 03:00:00+00', 10, 'Người D1.cell_secretary', 'report.submit', 4, 'report', 1, '{"sha256":"06983b8aecf57d1a80eb28a35ede9760f239d710291a7495659f7b04874e0a6e","version":1}', 'affad4dc364a1c6924f6c47f997f1b6e7426959a7f9100b2aae05b917339dcec', 'fdbeecdc10469ded631155e044f5fed8d4cfc5c652febb63f7897b3eac5c8cb5');
INSERT INTO public.journal VALUES (125, '2019-01-20 03:00:00+00', 5, 'Người D.committee_secretary', 'report.seen', 4, 'report', 1, '{"version":1}', 'fdbeecdc10469ded631155e044f5fed8d4cfc5c652febb63f7897b3eac5c8cb5', 'f8e9876d8dcf308ace3a3f08a51788719651eab98c4824f7f051474d03d659a7');
INSERT INTO public.journal VALUES (126, '2019-01-20 03:00:00+00', 5, 'Người D.committee_secretary', 'report.seen', 4, 'report', 1, '{"version":1}', 'f8e9876d8dcf308ace3a3f08a51788719651eab98c4824f7f051474d03d659a7', 'c79577e23042a01b59e78f264d4db6da6f24e01bbffa9b632d3993193db0fb75');
INSERT INTO public.journal VALUES (127, '2019-01-20 03:00:00+00', 5, 'Người D.committee_secretary', 'report.approve', 4, 'report', 1, '{"sha256":"06983b8aecf57d1a80eb28a35ede9760f239d710291a7495659f7b04874e0a6e","version":1}', 'c79577e23042a01b59e78f264d4db6da6f24e01bbffa9b632d3993193db0fb75', '202f85eaba8802c9b681ec2ef84c4f3e2946ada0919ef67badc3f81f0ca40b06');
INSERT INTO public.journal VALUES (128, '2019-01-20 03:00:00+00', NULL, 'system', 'reorganisation.draft', NULL, 'reorganisation', 1, '{"document":"1-QĐ","on":"2019-02-01"}', '202f85eaba8802c9b681ec2ef84c4f3e2946ada0919ef67badc3f81f0ca40b06', '4ed05210591f0e72ae00a5a67d190ae72980a2c5f7e4292ccea7156de744894d');
INSERT INTO public.journal VALUES (129, '2019-01-20 03:00:00+00', NULL, 'system', 'reorganisation.rows', NULL, 'reorganisation', 1, '{"rows":1}', '4ed05210591f0e72ae00a5a67d190ae72980a2c5f7e4292ccea7156de744894d', '5647b45944ccb3b3f40810d6d9089f3153912892246d64d976c1370b1d07815c');


--
-- Data for Name: mail_address; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: manifest; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: meeting; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.meeting VALUES (1, '2018-10-01', '2018-10-26', 'regular', '', NULL, '', 12, 11, 1, 0, 0, 6, 120, false, '', '2019-01-20 03:00:00+00', NULL, 1, 4, '1.2.4.');
INSERT INTO public.meeting VALUES (2, '2018-11-01', '2018-11-26', 'regular', '', NULL, '', 12, 11, 1, 0, 0, 6, 120, false, '', '2019-01-20 03:00:00+00', NULL, 1, 4, '1.2.4.');
INSERT INTO public.meeting VALUES (3, '2018-12-01', '2019-01-03', 'regular', '', NULL, '', 12, 11, 1, 0, 0, 6, 120, false, '', '2019-01-20 03:00:00+00', NULL, 1, 4, '1.2.4.');
INSERT INTO public.meeting VALUES (4, '2018-10-01', '2018-10-26', 'regular', '', NULL, '', 12, 11, 1, 0, 0, 6, 120, false, '', '2019-01-20 03:00:00+00', NULL, 1, 5, '1.2.5.');
INSERT INTO public.meeting VALUES (5, '2018-11-01', '2018-11-26', 'regular', '', NULL, '', 12, 11, 1, 0, 0, 6, 120, false, '', '2019-01-20 03:00:00+00', NULL, 1, 5, '1.2.5.');
INSERT INTO public.meeting VALUES (6, '2018-12-01', '2019-01-03', 'regular', '', NULL, '', 12, 11, 1, 0, 0, 6, 120, false, '', '2019-01-20 03:00:00+00', NULL, 1, 5, '1.2.5.');
INSERT INTO public.meeting VALUES (7, '2018-10-01', '2018-10-26', 'regular', '', NULL, '', 12, 11, 1, 0, 0, 6, 120, false, '', '2019-01-20 03:00:00+00', NULL, 1, 7, '1.7.');
INSERT INTO public.meeting VALUES (8, '2018-11-01', '2018-11-26', 'regular', '', NULL, '', 12, 11, 1, 0, 0, 6, 120, false, '', '2019-01-20 03:00:00+00', NULL, 1, 7, '1.7.');
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
INSERT INTO public.meeting_record VALUES (4, 4, '08:00', '10:00', '', '', '', '', '', '', 5, '1.2.5.');
INSERT INTO public.meeting_record VALUES (5, 5, '08:00', '10:00', '', '', '', '', '', '', 5, '1.2.5.');
INSERT INTO public.meeting_record VALUES (6, 6, '08:00', '10:00', '', '', '', '', '', '', 5, '1.2.5.');
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
-- Data for Name: notice; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.notice VALUES (1, 'submitted', 'report', 1, 4, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Văn phòng","who":"Người D1.cell_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 5);
INSERT INTO public.notice VALUES (2, 'submitted', 'report', 1, 4, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Văn phòng","who":"Người D1.cell_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 6);
INSERT INTO public.notice VALUES (3, 'submitted', 'report', 1, 4, '{"n":0,"quarter":"IV/2018","step":{"en":"Submit","vi":"Trình cấp trên"},"unit":"Chi bộ Văn phòng","who":"Người D1.cell_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 7);
INSERT INTO public.notice VALUES (4, 'decision', 'report', 1, 4, '{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 10);
INSERT INTO public.notice VALUES (5, 'decision', 'report', 1, 4, '{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 11);
INSERT INTO public.notice VALUES (6, 'decision', 'report', 1, 4, '{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 12);
INSERT INTO public.notice VALUES (7, 'decision', 'report', 1, 4, '{"n":0,"quarter":"IV/2018","step":{"en":"Approve","vi":"Duyệt"},"unit":"Chi bộ Văn phòng","who":"Người D.committee_secretary"}', NULL, '2019-01-20', '2019-01-20 03:00:00+00', NULL, NULL, 13);


--
-- Data for Name: official_grade; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: once; Type: TABLE DATA; Schema: public; Owner: -
--



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
-- Data for Name: pin; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: pin_draft; Type: TABLE DATA; Schema: public; Owner: -
--



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

INSERT INTO public.quarter_lock VALUES (1, '2018-10-01', 1, 4, '1.2.4.');


--
-- Data for Name: reorganisation; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reorganisation VALUES (1, '1.2.4.', '1-QĐ', NULL, '2019-02-01', NULL, '', 'draft', 'system', NULL, '', NULL, NULL, '', NULL, '', NULL, 3);


--
-- Data for Name: reorganisation_row; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.reorganisation_row VALUES (1, 1, 1, 'change', 'D1', '', '', '', 'Tên khác', '', '', '', '', '1.2.4.');


--
-- Data for Name: report; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.report VALUES (1, '2018-10-01', 'approved', 2, 2, 10, '2019-01-20 03:00:00+00', 1, NULL, NULL, '', false, 3, 4, '1.2.4.', 1, NULL, NULL);


--
-- Data for Name: report_draft; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.report_draft VALUES (1, 1, '{}', 4, '1.2.4.');


--
-- Data for Name: report_look; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.report_look VALUES (1, 1, 1, '06983b8aecf57d1a80eb28a35ede9760f239d710291a7495659f7b04874e0a6e', 2, 5, 'Người D.committee_secretary', false, '2019-01-20 03:00:00+00', 4, '1.2.4.');
INSERT INTO public.report_look VALUES (2, 1, 1, '06983b8aecf57d1a80eb28a35ede9760f239d710291a7495659f7b04874e0a6e', 2, 5, 'Người D.committee_secretary', true, '2019-01-20 03:00:00+00', 4, '1.2.4.');


--
-- Data for Name: report_version; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.report_version VALUES (1, 1, 1, '{"children":[],"code":"D1","figures":{"average":0,"cells":1,"cells_met":1,"due":36,"excused":3,"fair":0,"good":3,"held":3,"members":12,"outside_window":0,"owed":3,"points_sum":29700,"poor":0,"present":33,"scored":3,"thematic_cells":0,"thematic_count":0,"unexcused":0},"form":2,"gaps":[],"kind":"subordinate_cell","meetings":[{"commitment":"b2443d9c4f66450fc7b532afd6fd46ee8b2953001658e679e8d3a8e128c28d99","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"good","held_on":"2018-10-26","kind":"regular","meeting":1,"outside_window":false,"period":"2018-10-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":9900,"unexcused":0},{"commitment":"3a578a3ca6815226f452b509b09101227e224c9d5e6bceae161bdfa7ae3acbfa","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"good","held_on":"2018-11-26","kind":"regular","meeting":2,"outside_window":false,"period":"2018-11-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":9900,"unexcused":0},{"commitment":"4501e44de404284724153417673813dc7dc41f966b7caba69915773265e8c155","due":12,"duration_minutes":120,"excused":1,"exempt":0,"grade":"good","held_on":"2019-01-03","kind":"regular","meeting":3,"outside_window":false,"period":"2018-12-01","place":"","present":11,"remark_for_superior":"","rubric":1,"speakers":6,"topic":"","topic_id":null,"total":9900,"unexcused":0}],"months":{"2018-10-01":{"average":0,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":1,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":9900,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-11-01":{"average":0,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":1,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":9900,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0},"2018-12-01":{"average":0,"cells":1,"cells_met":1,"due":12,"excused":1,"fair":0,"good":1,"held":1,"members":12,"outside_window":0,"owed":1,"points_sum":9900,"poor":0,"present":11,"scored":1,"thematic_cells":0,"thematic_count":0,"unexcused":0}},"name":"Chi bộ Văn phòng","narrative":{},"path":"1.2.4.","quarter":"2018-Q4","unit":4}', '06983b8aecf57d1a80eb28a35ede9760f239d710291a7495659f7b04874e0a6e', '2019-01-20 03:00:00+00', 10, 4, '1.2.4.');


--
-- Data for Name: roll_entry; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: route; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.route VALUES (1, 'quarterly', 1, 'report', 'Quy trình báo cáo quý', 'The quarterly report', 'published', '2000-01-01', '2019-01-20 03:00:00+00', 2, NULL, '');
INSERT INTO public.route VALUES (2, 'answer', 1, 'answer', 'Quy trình báo cáo thực hiện văn bản', 'The answer to a directive', 'published', '2000-01-01', '2019-01-20 03:00:00+00', 2, NULL, '');


--
-- Data for Name: score_sheet; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.score_sheet VALUES (1, 1, 1, 'voted', 9900, 'good', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', 'b2443d9c4f66450fc7b532afd6fd46ee8b2953001658e679e8d3a8e128c28d99', 5, 4, '1.2.4.');
INSERT INTO public.score_sheet VALUES (2, 2, 1, 'voted', 9900, 'good', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', '3a578a3ca6815226f452b509b09101227e224c9d5e6bceae161bdfa7ae3acbfa', 5, 4, '1.2.4.');
INSERT INTO public.score_sheet VALUES (3, 3, 1, 'voted', 9900, 'good', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', '4501e44de404284724153417673813dc7dc41f966b7caba69915773265e8c155', 5, 4, '1.2.4.');
INSERT INTO public.score_sheet VALUES (4, 4, 1, 'voted', 9900, 'good', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', '570586cbe4450cb2b07c4ef2aa639939d57aa9df514511815ee2236f8a54b741', 5, 5, '1.2.5.');
INSERT INTO public.score_sheet VALUES (5, 5, 1, 'voted', 9900, 'good', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', '616982a83261785c630d8ca0a619e0fd389d95c5077c12694395cb817f6ac331', 5, 5, '1.2.5.');
INSERT INTO public.score_sheet VALUES (6, 6, 1, 'voted', 9900, 'good', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', 'db2492e3f11f6fd2753bea8bb2c697cddff245d77972f3b3fde9722c6281cd17', 5, 5, '1.2.5.');
INSERT INTO public.score_sheet VALUES (7, 7, 1, 'voted', 9900, 'good', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', '5255a016cae317d57fe21c323705c91dcf8d622b5fbab70a265072a9353acf0a', 5, 7, '1.7.');
INSERT INTO public.score_sheet VALUES (8, 8, 1, 'voted', 9900, 'good', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', '4f4d039870a90614f8b55b90e979a1e79cd0e692269a900fb281f98d0fe2e579', 5, 7, '1.7.');
INSERT INTO public.score_sheet VALUES (9, 9, 1, 'voted', 9900, 'good', 11, 11, '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', '5424503ae4c6b6e7012cc1b22e9852c859a865c1a52c36e1ee152c16b4b34fca', 5, 7, '1.7.');


--
-- Data for Name: secret; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: setting; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: sheet_answer; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sheet_answer VALUES (1, 1, 'secretary_prepares', 'yes', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (2, 1, 'committee_meets', 'yes', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (3, 1, 'content', '400', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (4, 1, 'draft', 'yes', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (5, 1, 'notice', 'yes', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (6, 1, 'attendance', 'b2', false, 'x', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (7, 1, 'no_unexcused', 'yes', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (8, 1, 'no_excused_runs', 'yes', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (9, 1, 'on_time', 'yes', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (10, 1, 'order', 'yes', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (11, 1, 'duration', 'yes', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (12, 1, 'full_content', '1200', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (13, 1, 'following_example', '500', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (14, 1, 'praise', '300', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (15, 1, 'speakers', 'b1', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (16, 1, 'minutes', 'yes', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (17, 1, 'centralism', '500', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (18, 1, 'criticism', '500', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (19, 1, 'qualities', '500', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (20, 1, 'conclusion', 'yes', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (21, 1, 'assignment', '300', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (22, 1, 'previous', '300', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (23, 2, 'secretary_prepares', 'yes', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (24, 2, 'committee_meets', 'yes', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (25, 2, 'content', '400', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (26, 2, 'draft', 'yes', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (27, 2, 'notice', 'yes', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (28, 2, 'attendance', 'b2', false, 'x', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (29, 2, 'no_unexcused', 'yes', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (30, 2, 'no_excused_runs', 'yes', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (31, 2, 'on_time', 'yes', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (32, 2, 'order', 'yes', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (33, 2, 'duration', 'yes', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (34, 2, 'full_content', '1200', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (35, 2, 'following_example', '500', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (36, 2, 'praise', '300', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (37, 2, 'speakers', 'b1', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (38, 2, 'minutes', 'yes', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (39, 2, 'centralism', '500', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (40, 2, 'criticism', '500', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (41, 2, 'qualities', '500', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (42, 2, 'conclusion', 'yes', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (43, 2, 'assignment', '300', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (44, 2, 'previous', '300', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (45, 3, 'secretary_prepares', 'yes', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (46, 3, 'committee_meets', 'yes', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (47, 3, 'content', '400', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (48, 3, 'draft', 'yes', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (49, 3, 'notice', 'yes', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (50, 3, 'attendance', 'b2', false, 'x', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (51, 3, 'no_unexcused', 'yes', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (52, 3, 'no_excused_runs', 'yes', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (53, 3, 'on_time', 'yes', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (54, 3, 'order', 'yes', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (55, 3, 'duration', 'yes', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (56, 3, 'full_content', '1200', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (57, 3, 'following_example', '500', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (58, 3, 'praise', '300', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (59, 3, 'speakers', 'b1', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (60, 3, 'minutes', 'yes', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (61, 3, 'centralism', '500', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (62, 3, 'criticism', '500', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (63, 3, 'qualities', '500', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (64, 3, 'conclusion', 'yes', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (65, 3, 'assignment', '300', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (66, 3, 'previous', '300', false, '', 4, '1.2.4.');
INSERT INTO public.sheet_answer VALUES (67, 4, 'secretary_prepares', 'yes', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (68, 4, 'committee_meets', 'yes', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (69, 4, 'content', '400', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (70, 4, 'draft', 'yes', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (71, 4, 'notice', 'yes', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (72, 4, 'attendance', 'b2', false, 'x', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (73, 4, 'no_unexcused', 'yes', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (74, 4, 'no_excused_runs', 'yes', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (75, 4, 'on_time', 'yes', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (76, 4, 'order', 'yes', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (77, 4, 'duration', 'yes', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (78, 4, 'full_content', '1200', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (79, 4, 'following_example', '500', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (80, 4, 'praise', '300', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (81, 4, 'speakers', 'b1', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (82, 4, 'minutes', 'yes', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (83, 4, 'centralism', '500', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (84, 4, 'criticism', '500', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (85, 4, 'qualities', '500', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (86, 4, 'conclusion', 'yes', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (87, 4, 'assignment', '300', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (88, 4, 'previous', '300', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (89, 5, 'secretary_prepares', 'yes', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (90, 5, 'committee_meets', 'yes', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (91, 5, 'content', '400', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (92, 5, 'draft', 'yes', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (93, 5, 'notice', 'yes', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (94, 5, 'attendance', 'b2', false, 'x', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (95, 5, 'no_unexcused', 'yes', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (96, 5, 'no_excused_runs', 'yes', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (97, 5, 'on_time', 'yes', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (98, 5, 'order', 'yes', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (99, 5, 'duration', 'yes', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (100, 5, 'full_content', '1200', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (101, 5, 'following_example', '500', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (102, 5, 'praise', '300', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (103, 5, 'speakers', 'b1', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (104, 5, 'minutes', 'yes', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (105, 5, 'centralism', '500', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (106, 5, 'criticism', '500', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (107, 5, 'qualities', '500', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (108, 5, 'conclusion', 'yes', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (109, 5, 'assignment', '300', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (110, 5, 'previous', '300', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (111, 6, 'secretary_prepares', 'yes', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (112, 6, 'committee_meets', 'yes', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (113, 6, 'content', '400', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (114, 6, 'draft', 'yes', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (115, 6, 'notice', 'yes', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (116, 6, 'attendance', 'b2', false, 'x', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (117, 6, 'no_unexcused', 'yes', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (118, 6, 'no_excused_runs', 'yes', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (119, 6, 'on_time', 'yes', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (120, 6, 'order', 'yes', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (121, 6, 'duration', 'yes', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (122, 6, 'full_content', '1200', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (123, 6, 'following_example', '500', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (124, 6, 'praise', '300', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (125, 6, 'speakers', 'b1', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (126, 6, 'minutes', 'yes', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (127, 6, 'centralism', '500', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (128, 6, 'criticism', '500', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (129, 6, 'qualities', '500', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (130, 6, 'conclusion', 'yes', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (131, 6, 'assignment', '300', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (132, 6, 'previous', '300', false, '', 5, '1.2.5.');
INSERT INTO public.sheet_answer VALUES (133, 7, 'secretary_prepares', 'yes', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (134, 7, 'committee_meets', 'yes', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (135, 7, 'content', '400', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (136, 7, 'draft', 'yes', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (137, 7, 'notice', 'yes', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (138, 7, 'attendance', 'b2', false, 'x', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (139, 7, 'no_unexcused', 'yes', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (140, 7, 'no_excused_runs', 'yes', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (141, 7, 'on_time', 'yes', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (142, 7, 'order', 'yes', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (143, 7, 'duration', 'yes', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (144, 7, 'full_content', '1200', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (145, 7, 'following_example', '500', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (146, 7, 'praise', '300', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (147, 7, 'speakers', 'b1', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (148, 7, 'minutes', 'yes', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (149, 7, 'centralism', '500', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (150, 7, 'criticism', '500', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (151, 7, 'qualities', '500', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (152, 7, 'conclusion', 'yes', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (153, 7, 'assignment', '300', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (154, 7, 'previous', '300', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (155, 8, 'secretary_prepares', 'yes', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (156, 8, 'committee_meets', 'yes', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (157, 8, 'content', '400', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (158, 8, 'draft', 'yes', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (159, 8, 'notice', 'yes', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (160, 8, 'attendance', 'b2', false, 'x', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (161, 8, 'no_unexcused', 'yes', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (162, 8, 'no_excused_runs', 'yes', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (163, 8, 'on_time', 'yes', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (164, 8, 'order', 'yes', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (165, 8, 'duration', 'yes', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (166, 8, 'full_content', '1200', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (167, 8, 'following_example', '500', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (168, 8, 'praise', '300', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (169, 8, 'speakers', 'b1', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (170, 8, 'minutes', 'yes', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (171, 8, 'centralism', '500', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (172, 8, 'criticism', '500', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (173, 8, 'qualities', '500', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (174, 8, 'conclusion', 'yes', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (175, 8, 'assignment', '300', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (176, 8, 'previous', '300', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (177, 9, 'secretary_prepares', 'yes', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (178, 9, 'committee_meets', 'yes', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (179, 9, 'content', '400', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (180, 9, 'draft', 'yes', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (181, 9, 'notice', 'yes', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (182, 9, 'attendance', 'b2', false, 'x', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (183, 9, 'no_unexcused', 'yes', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (184, 9, 'no_excused_runs', 'yes', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (185, 9, 'on_time', 'yes', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (186, 9, 'order', 'yes', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (187, 9, 'duration', 'yes', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (188, 9, 'full_content', '1200', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (189, 9, 'following_example', '500', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (190, 9, 'praise', '300', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (191, 9, 'speakers', 'b1', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (192, 9, 'minutes', 'yes', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (193, 9, 'centralism', '500', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (194, 9, 'criticism', '500', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (195, 9, 'qualities', '500', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (196, 9, 'conclusion', 'yes', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (197, 9, 'assignment', '300', false, '', 7, '1.7.');
INSERT INTO public.sheet_answer VALUES (198, 9, 'previous', '300', false, '', 7, '1.7.');


--
-- Data for Name: sheet_body; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sheet_body VALUES (1, 1, 'e1118579cf4f492adef0e8cbbbb99f94a7320195f6fd94820ed47733b5187199', 4, '1.2.4.');
INSERT INTO public.sheet_body VALUES (2, 2, '4d270e2397c073621a31f73c9622be92b1950967c6ae8025a0055f6e05f73e05', 4, '1.2.4.');
INSERT INTO public.sheet_body VALUES (3, 3, '54c59dca0b8849d59d1ef3b2151c0c54257afe58213a2e4a5273e87431aae0a0', 4, '1.2.4.');
INSERT INTO public.sheet_body VALUES (4, 4, '3d55dd49596eb075be3e34a7ad93e0c6b8af8de87a9ab59fd0830e132393e0a5', 5, '1.2.5.');
INSERT INTO public.sheet_body VALUES (5, 5, '21ddb19fbe30d8755568fb112be0a1bfcae90d7dc88ad5fd6f86ebfd96cd6b26', 5, '1.2.5.');
INSERT INTO public.sheet_body VALUES (6, 6, 'b224736b9ed9b28cc1c272962a73fef636b152a0af347dfb00d4fc149c378c92', 5, '1.2.5.');
INSERT INTO public.sheet_body VALUES (7, 7, 'a17be7fd9d4942c64bedb708873f3b3a1abe00594c3691a1e1e35e7e1a5b4349', 7, '1.7.');
INSERT INTO public.sheet_body VALUES (8, 8, '29fd6ada1ca1b2d2598b49a31071b78965b43fcd7061c86d7adb0fa48dcaae9d', 7, '1.7.');
INSERT INTO public.sheet_body VALUES (9, 9, '23c72734505b7e9b8a011e35507debe60368ba6084df18c7305ffe21a8a206ad', 7, '1.7.');


--
-- Data for Name: sign_in; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.sign_in VALUES (1, '09e9a3b8707b7ab0b30b37d535f3aea11b8fc6e2412c1612bdaf53f2399ec1e8', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 1);
INSERT INTO public.sign_in VALUES (2, '95519b389345a3bb1dea44b614b80951964f330543edd50fd36afe48b83494aa', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 2);
INSERT INTO public.sign_in VALUES (3, 'f90f40201e5fa9131e8a4a97b3470add7e11882c2d5ddd0061ab131192cfd723', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 3);
INSERT INTO public.sign_in VALUES (4, 'f3c86a215842a327b635233075ca1300f59f9d3f57fac2cf448f8c3a64d979df', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 4);
INSERT INTO public.sign_in VALUES (5, '0fe5f34d277fa5a390f3c9b8f00e7ab5fcb24df94ef88610d19027960e6c283e', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 5);
INSERT INTO public.sign_in VALUES (6, '259c3e2abb4cc39ebd08b92c0c76d59d6d7e76bc8cbfec608a7e282390a4cbe4', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 6);
INSERT INTO public.sign_in VALUES (7, 'd4549030b1f257666d1ffe61b1235cba77147890eb834660e86564baefb886b9', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 7);
INSERT INTO public.sign_in VALUES (8, '2ca5865b212819c69294fd94c1550c1b3a2bdb5a729fd8e8ea29f3a3497e408b', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 8);
INSERT INTO public.sign_in VALUES (9, '67edba4c65a025089ac044b6d0c4879f55a335dc73dd50839c9da8581542470c', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 9);
INSERT INTO public.sign_in VALUES (10, '3057ccac2f8eed711f11a8de350fa7d7e2c2405276d308a86a0e926e074ad21d', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 10);
INSERT INTO public.sign_in VALUES (11, 'f9dad2977a9573c679993bf43209d73d9778bd2c0afaf7a8babe7112d0cf7734', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 11);
INSERT INTO public.sign_in VALUES (12, '2f3c1d55505bbc461cb7a791601228feca51407d5a96d2d15cd23024853c310f', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 12);
INSERT INTO public.sign_in VALUES (13, 'e185fcac65c9e8607059229f009c62617502779275bc5e11dfbde3e75680f271', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 13);
INSERT INTO public.sign_in VALUES (14, '28790a3c28f0b9a642327138e22a1de71cfb44ffcb118856a1d416f318e44800', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 14);
INSERT INTO public.sign_in VALUES (15, 'c552d42229b8cf0d56f6d217287b65672e339a4a2222d5cc8608ff0d27ee01ef', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 15);
INSERT INTO public.sign_in VALUES (16, '7bacd7981e4d91810798a2889f8cb152d1d54a4fe34ba0c79f759d6cc3311f23', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 16);
INSERT INTO public.sign_in VALUES (17, '1f7e8aba3f3d3b1c6625a8d93eeae24159152a435096ccc707d25bda11dab3cc', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 17);
INSERT INTO public.sign_in VALUES (18, 'ac713f26d8de784cdc882e42d9d4dbd8c0dbbc29063750a73d8ef543d586f744', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 18);
INSERT INTO public.sign_in VALUES (19, '6223b0be9008c8ca186874d863cc0796895620a592f125316a489e3588f73f32', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 19);
INSERT INTO public.sign_in VALUES (20, '875bd0e28fa8fbb9516539ff00fee74f780d86d5036e1abb6ed6ef097ceb7f1b', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 20);
INSERT INTO public.sign_in VALUES (21, '751dbaea79b75fa5e284d61840194075dedc5588c5eb8fd6a81c0dd208f17ff8', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 21);
INSERT INTO public.sign_in VALUES (22, 'b4add8053ceab3912cd517ef26dfb9ad3f48c80fc9cad9497ffb3facb1abe98d', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 22);
INSERT INTO public.sign_in VALUES (23, '75f540889b313cbf6274b75623e654d303d81095facf1d7c3c3328b21419ba1a', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 23);
INSERT INTO public.sign_in VALUES (24, '166adcaadf662b31ebbc375fafb367eb22dc5a7929ba5b842d320cc5b3c4c498', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 24);
INSERT INTO public.sign_in VALUES (25, '71d26c86b484acc16a1022a0a394053abd633504c8ee9b85209d20cf5da3f5b5', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 25);
INSERT INTO public.sign_in VALUES (26, 'e44fc46ed0fd6245949f435bd770c32ff84d2a418e7d68656e8beb1865e959ea', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 26);
INSERT INTO public.sign_in VALUES (27, '38db7a4e699f8c5c9411f3211fb212dde1980d96e7d3016fe9d852133826d0ea', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 27);
INSERT INTO public.sign_in VALUES (28, '99d78bf2a627b1aa5e4113a021cf1f32f0b93f0e3e8918d8947f202a50bfd084', '2019-01-20 03:00:00+00', '2019-01-20 03:00:00+00', NULL, '', 28);


--
-- Data for Name: signed_document; Type: TABLE DATA; Schema: public; Owner: -
--



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
INSERT INTO public.state VALUES (10, 2, 'draft', 'Đang soạn', 'Draft', true, false, false, 0, NULL, '');
INSERT INTO public.state VALUES (11, 2, 'submitted', 'Đã trình', 'Submitted', false, true, false, 1, NULL, '');
INSERT INTO public.state VALUES (12, 2, 'received', 'Đã tiếp nhận', 'Received', false, true, false, 2, NULL, '');
INSERT INTO public.state VALUES (13, 2, 'returned', 'Bị trả lại', 'Returned', true, false, false, 3, NULL, '');
INSERT INTO public.state VALUES (14, 2, 'approved', 'Đã duyệt', 'Approved', false, true, true, 4, NULL, '');
INSERT INTO public.state VALUES (15, 2, 'reopened', 'Mở lại', 'Reopened', true, false, false, 5, NULL, '');


--
-- Data for Name: step; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.step VALUES (1, 1, 'prepare', 'Chuẩn bị xong', 'Ready', 'draft', 'prepared', 'own', 'report.prepare', '[]', '[]', false, 0, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (2, 1, 'prepare', 'Chuẩn bị xong', 'Ready', 'returned', 'prepared', 'own', 'report.prepare', '[]', '[]', false, 1, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (3, 1, 'prepare', 'Chuẩn bị xong', 'Ready', 'reopened', 'prepared', 'own', 'report.prepare', '[]', '[]', false, 2, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (4, 1, 'submit', 'Trình cấp trên', 'Submit', 'draft', 'submitted', 'own', 'report.submit', '["below_root", "quarter_over", "has_desk", "children_told", "sheets_told", "pins_answered"]', '["freeze", "settle", "to_desk"]', false, 3, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (5, 1, 'submit', 'Trình cấp trên', 'Submit', 'prepared', 'submitted', 'own', 'report.submit', '["below_root", "quarter_over", "has_desk", "children_told", "sheets_told", "pins_answered"]', '["freeze", "settle", "to_desk"]', false, 4, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (6, 1, 'submit', 'Trình cấp trên', 'Submit', 'returned', 'submitted', 'own', 'report.submit', '["below_root", "quarter_over", "has_desk", "children_told", "sheets_told", "pins_answered"]', '["freeze", "settle", "to_desk"]', false, 5, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (7, 1, 'submit', 'Trình cấp trên', 'Submit', 'reopened', 'submitted', 'own', 'report.submit', '["below_root", "quarter_over", "has_desk", "children_told", "sheets_told", "pins_answered"]', '["freeze", "settle", "to_desk"]', false, 6, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (8, 1, 'close', 'Chốt quý', 'Close the quarter', 'draft', 'closed', 'own', 'report.prepare', '["at_root", "quarter_over", "children_told"]', '["freeze"]', false, 7, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (9, 1, 'close', 'Chốt quý', 'Close the quarter', 'prepared', 'closed', 'own', 'report.prepare', '["at_root", "quarter_over", "children_told"]', '["freeze"]', false, 8, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (10, 1, 'close', 'Chốt quý', 'Close the quarter', 'returned', 'closed', 'own', 'report.prepare', '["at_root", "quarter_over", "children_told"]', '["freeze"]', false, 9, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (11, 1, 'close', 'Chốt quý', 'Close the quarter', 'reopened', 'closed', 'own', 'report.prepare', '["at_root", "quarter_over", "children_told"]', '["freeze"]', false, 10, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (12, 1, 'amend', 'Sửa tiếp', 'Amend', 'prepared', 'draft', 'own', 'report.prepare', '[]', '[]', false, 11, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (13, 1, 'recall', 'Thu hồi', 'Recall', 'submitted', 'draft', 'own', 'report.submit', '[]', '["unlock"]', false, 12, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (14, 1, 'receive', 'Tiếp nhận', 'Receive', 'submitted', 'received', 'desk', 'report.receive', '["receiver", "newest_seen"]', '["receive"]', false, 13, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (15, 1, 'approve', 'Duyệt', 'Approve', 'submitted', 'approved', 'desk', 'report.decide', '["not_own", "newest_seen", "received", "no_drafts"]', '["accept", "seen"]', false, 14, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (16, 1, 'approve', 'Duyệt', 'Approve', 'received', 'approved', 'desk', 'report.decide', '["not_own", "newest_seen", "received", "no_drafts"]', '["accept", "seen"]', false, 15, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (17, 1, 'send_back', 'Trả lại', 'Send back', 'submitted', 'returned', 'desk', 'report.decide', '["not_own", "newest_seen", "received"]', '["unlock", "pins", "seen"]', true, 16, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (18, 1, 'send_back', 'Trả lại', 'Send back', 'received', 'returned', 'desk', 'report.decide', '["not_own", "newest_seen", "received"]', '["unlock", "pins", "seen"]', true, 17, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (19, 1, 'reopen', 'Mở lại', 'Reopen', 'approved', 'reopened', 'desk', 'report.decide', '["not_own"]', '["unlock", "pins"]', true, 18, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (20, 1, 'ask', 'Đề nghị mở lại', 'Ask to reopen', 'approved', 'approved', 'own', 'report.submit', '["below_root", "not_asked"]', '["ask"]', true, 19, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (21, 1, 'keep', 'Giữ nguyên bản này', 'Keep this version', 'submitted', 'submitted', 'own', 'report.submit', '["is_stale"]', '["keep"]', true, 20, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (22, 1, 'keep', 'Giữ nguyên bản này', 'Keep this version', 'received', 'received', 'own', 'report.submit', '["is_stale"]', '["keep"]', true, 21, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (23, 1, 'keep', 'Giữ nguyên bản này', 'Keep this version', 'approved', 'approved', 'own', 'report.submit', '["is_stale"]', '["keep"]', true, 22, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (24, 1, 'keep', 'Giữ nguyên bản này', 'Keep this version', 'closed', 'closed', 'own', 'report.submit', '["is_stale"]', '["keep"]', true, 23, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (25, 1, 'keep', 'Giữ nguyên bản này', 'Keep this version', 'issued', 'issued', 'own', 'report.submit', '["is_stale"]', '["keep"]', true, 24, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (26, 1, 'unclose', 'Bỏ chốt', 'Undo closing', 'closed', 'draft', 'own', 'report.prepare', '[]', '["unlock"]', true, 25, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (27, 1, 'sign', 'Ký ban hành', 'Sign and issue', 'closed', 'issued', 'own', 'report.issue', '["newest_seen", "destination"]', '["number"]', false, 26, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (28, 1, 'revise', 'Lập lại để ban hành mới', 'Revise for a new issue', 'issued', 'reopened', 'own', 'report.issue', '["at_root"]', '["unlock"]', true, 27, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (29, 2, 'submit', 'Trình cấp trên', 'Submit', 'draft', 'submitted', 'own', 'report.submit', '["has_desk", "answered", "children_told"]', '["freeze", "to_desk"]', false, 0, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (30, 2, 'submit', 'Trình cấp trên', 'Submit', 'returned', 'submitted', 'own', 'report.submit', '["has_desk", "answered", "children_told"]', '["freeze", "to_desk"]', false, 1, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (31, 2, 'submit', 'Trình cấp trên', 'Submit', 'reopened', 'submitted', 'own', 'report.submit', '["has_desk", "answered", "children_told"]', '["freeze", "to_desk"]', false, 2, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (32, 2, 'recall', 'Thu hồi', 'Recall', 'submitted', 'draft', 'own', 'report.submit', '[]', '[]', false, 3, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (33, 2, 'receive', 'Tiếp nhận', 'Receive', 'submitted', 'received', 'desk', 'report.receive', '["newest_seen"]', '[]', false, 4, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (34, 2, 'approve', 'Duyệt', 'Approve', 'submitted', 'approved', 'desk', 'report.decide', '["not_own", "newest_seen"]', '["accept"]', false, 5, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (35, 2, 'approve', 'Duyệt', 'Approve', 'received', 'approved', 'desk', 'report.decide', '["not_own", "newest_seen"]', '["accept"]', false, 6, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (36, 2, 'send_back', 'Trả lại', 'Send back', 'submitted', 'returned', 'desk', 'report.decide', '["not_own", "newest_seen"]', '[]', true, 7, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (37, 2, 'send_back', 'Trả lại', 'Send back', 'received', 'returned', 'desk', 'report.decide', '["not_own", "newest_seen"]', '[]', true, 8, NULL, '[]', NULL, '');
INSERT INTO public.step VALUES (38, 2, 'reopen', 'Mở lại', 'Reopen', 'approved', 'reopened', 'desk', 'report.decide', '["not_own"]', '[]', true, 9, NULL, '[]', NULL, '');


--
-- Data for Name: step_event; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.step_event VALUES (1, 1, 1, 'submit', 'draft', 'submitted', 1, 10, 'Người D1.cell_secretary', '', '2019-01-20 03:00:00+00', 4, '1.2.4.', '');
INSERT INTO public.step_event VALUES (2, 1, 2, 'approve', 'submitted', 'approved', 1, 5, 'Người D.committee_secretary', '', '2019-01-20 03:00:00+00', 4, '1.2.4.', '');


--
-- Data for Name: succession; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: supplement; Type: TABLE DATA; Schema: public; Owner: -
--



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

INSERT INTO public.unit VALUES (1, 'K', 'Đảng bộ Khối Một', 'bloc', NULL, 'dang bo khoi mot', 'gark dt oltm qtz0200005000400050', '', '2015-01-01', NULL, NULL, 2, '1.', NULL, '');
INSERT INTO public.unit VALUES (2, 'D', 'Đảng bộ Sở Mẫu', 'grassroots_committee', 1, 'dang bo so mau', 'gark dt yu qc{02000050020030', '', '2015-01-01', NULL, NULL, 2, '1.2.', NULL, '');
INSERT INTO public.unit VALUES (3, 'DB', 'Đảng bộ bộ phận Mẫu', 'sectional_committee', 2, 'dang bo bo phan mau', 'gark dt dt vlcr qc{0200005005000500030', '', '2015-01-01', NULL, NULL, 2, '1.2.3.', NULL, '');
INSERT INTO public.unit VALUES (4, 'D1', 'Chi bộ Văn phòng', 'subordinate_cell', 2, 'chi bo van phong', 'elm dt }br vlsrk0000050000000100', '', '2015-01-01', NULL, NULL, 2, '1.2.4.', NULL, '');
INSERT INTO public.unit VALUES (5, 'D2', 'Chi bộ Thanh tra', 'subordinate_cell', 2, 'chi bo thanh tra', 'elm dt zlarl zxa0000050000000000', '', '2015-01-01', NULL, NULL, 2, '1.2.5.', NULL, '');
INSERT INTO public.unit VALUES (6, 'DB1', 'Chi bộ Đội Một', 'subordinate_cell', 3, 'chi bo doi mot', 'elm dt gtm qtz00000500500050', '', '2015-01-01', NULL, NULL, 2, '1.2.3.6.', NULL, '');
INSERT INTO public.unit VALUES (7, 'C', 'Chi bộ Thư viện', 'grassroots_cell', 1, 'chi bo thu vien', 'elm dt zl| }mir000005000000050', '', '2015-01-01', NULL, NULL, 2, '1.7.', NULL, '');
INSERT INTO public.unit VALUES (8, 'K2', 'Đảng bộ Khối Hai', 'bloc', NULL, 'dang bo khoi hai', 'gark dt oltm lam0200005000400000', '', '2015-01-01', NULL, NULL, 2, '8.', NULL, '');
INSERT INTO public.unit VALUES (9, 'E', 'Đảng bộ Sở Khác', 'grassroots_committee', 8, 'dang bo so khac', 'gark dt yu olae020000500200040', '', '2015-01-01', NULL, NULL, 2, '8.9.', NULL, '');
INSERT INTO public.unit VALUES (10, 'E1', 'Chi bộ Khác', 'subordinate_cell', 9, 'chi bo khac', 'elm dt olae00000500040', '', '2015-01-01', NULL, NULL, 2, '8.9.10.', NULL, '');


--
-- Data for Name: unit_act; Type: TABLE DATA; Schema: public; Owner: -
--

INSERT INTO public.unit_act VALUES (1, 1, '1.', '2015-01-01', NULL, 'found', '', NULL, '', '', NULL);
INSERT INTO public.unit_act VALUES (2, 2, '1.2.', '2015-01-01', NULL, 'found', '', NULL, '', 'Đảng bộ Khối Một', NULL);
INSERT INTO public.unit_act VALUES (3, 3, '1.2.3.', '2015-01-01', NULL, 'found', '', NULL, '', 'Đảng bộ Sở Mẫu', NULL);
INSERT INTO public.unit_act VALUES (4, 4, '1.2.4.', '2015-01-01', NULL, 'found', '', NULL, '', 'Đảng bộ Sở Mẫu', NULL);
INSERT INTO public.unit_act VALUES (5, 5, '1.2.5.', '2015-01-01', NULL, 'found', '', NULL, '', 'Đảng bộ Sở Mẫu', NULL);
INSERT INTO public.unit_act VALUES (6, 6, '1.2.3.6.', '2015-01-01', NULL, 'found', '', NULL, '', 'Đảng bộ bộ phận Mẫu', NULL);
INSERT INTO public.unit_act VALUES (7, 7, '1.7.', '2015-01-01', NULL, 'found', '', NULL, '', 'Đảng bộ Khối Một', NULL);
INSERT INTO public.unit_act VALUES (8, 8, '8.', '2015-01-01', NULL, 'found', '', NULL, '', '', NULL);
INSERT INTO public.unit_act VALUES (9, 9, '8.9.', '2015-01-01', NULL, 'found', '', NULL, '', 'Đảng bộ Khối Hai', NULL);
INSERT INTO public.unit_act VALUES (10, 10, '8.9.10.', '2015-01-01', NULL, 'found', '', NULL, '', 'Đảng bộ Sở Khác', NULL);


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

INSERT INTO public.unit_spell VALUES (1, 1, '2015-01-01', NULL, 'Đảng bộ Khối Một', 'bloc', NULL, 'found', '', NULL, '1.', 'K', 'dang bo khoi mot', 'gark dt oltm qtz0200005000400050', '0001-01-01', '9999-12-31');
INSERT INTO public.unit_spell VALUES (2, 2, '2015-01-01', NULL, 'Đảng bộ Sở Mẫu', 'grassroots_committee', 1, 'found', '', NULL, '1.2.', 'D', 'dang bo so mau', 'gark dt yu qc{02000050020030', '0001-01-01', '9999-12-31');
INSERT INTO public.unit_spell VALUES (3, 3, '2015-01-01', NULL, 'Đảng bộ bộ phận Mẫu', 'sectional_committee', 2, 'found', '', NULL, '1.2.3.', 'DB', 'dang bo bo phan mau', 'gark dt dt vlcr qc{0200005005000500030', '0001-01-01', '9999-12-31');
INSERT INTO public.unit_spell VALUES (4, 4, '2015-01-01', NULL, 'Chi bộ Văn phòng', 'subordinate_cell', 2, 'found', '', NULL, '1.2.4.', 'D1', 'chi bo van phong', 'elm dt }br vlsrk0000050000000100', '0001-01-01', '9999-12-31');
INSERT INTO public.unit_spell VALUES (5, 5, '2015-01-01', NULL, 'Chi bộ Thanh tra', 'subordinate_cell', 2, 'found', '', NULL, '1.2.5.', 'D2', 'chi bo thanh tra', 'elm dt zlarl zxa0000050000000000', '0001-01-01', '9999-12-31');
INSERT INTO public.unit_spell VALUES (6, 6, '2015-01-01', NULL, 'Chi bộ Đội Một', 'subordinate_cell', 3, 'found', '', NULL, '1.2.3.6.', 'DB1', 'chi bo doi mot', 'elm dt gtm qtz00000500500050', '0001-01-01', '9999-12-31');
INSERT INTO public.unit_spell VALUES (7, 7, '2015-01-01', NULL, 'Chi bộ Thư viện', 'grassroots_cell', 1, 'found', '', NULL, '1.7.', 'C', 'chi bo thu vien', 'elm dt zl| }mir000005000000050', '0001-01-01', '9999-12-31');
INSERT INTO public.unit_spell VALUES (8, 8, '2015-01-01', NULL, 'Đảng bộ Khối Hai', 'bloc', NULL, 'found', '', NULL, '8.', 'K2', 'dang bo khoi hai', 'gark dt oltm lam0200005000400000', '0001-01-01', '9999-12-31');
INSERT INTO public.unit_spell VALUES (9, 9, '2015-01-01', NULL, 'Đảng bộ Sở Khác', 'grassroots_committee', 8, 'found', '', NULL, '8.9.', 'E', 'dang bo so khac', 'gark dt yu olae020000500200040', '0001-01-01', '9999-12-31');
INSERT INTO public.unit_spell VALUES (10, 10, '2015-01-01', NULL, 'Chi bộ Khác', 'subordinate_cell', 9, 'found', '', NULL, '8.9.10.', 'E1', 'chi bo khac', 'elm dt olae00000500040', '0001-01-01', '9999-12-31');


--
-- Data for Name: upload; Type: TABLE DATA; Schema: public; Owner: -
--



--
-- Data for Name: word_template; Type: TABLE DATA; Schema: public; Owner: -
--



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
-- Name: bulk_decision_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.bulk_decision_id_seq', 1, false);


--
-- Name: committee_term_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.committee_term_id_seq', 1, false);


--
-- Name: definition_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.definition_id_seq', 2, true);


--
-- Name: definition_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.definition_version_id_seq', 2, true);


--
-- Name: delegation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.delegation_id_seq', 1, false);


--
-- Name: directive_answer_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.directive_answer_id_seq', 1, false);


--
-- Name: directive_closing_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.directive_closing_id_seq', 1, false);


--
-- Name: directive_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.directive_id_seq', 1, false);


--
-- Name: duty_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.duty_id_seq', 39, true);


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
-- Name: follower_answer_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.follower_answer_id_seq', 1, false);


--
-- Name: form_sheet_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.form_sheet_id_seq', 1, false);


--
-- Name: gap_reason_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.gap_reason_id_seq', 1, false);


--
-- Name: grade_sum_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.grade_sum_id_seq', 18, true);


--
-- Name: headcount_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.headcount_id_seq', 5, true);


--
-- Name: issue_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.issue_id_seq', 1, false);


--
-- Name: issued_document_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.issued_document_id_seq', 1, false);


--
-- Name: job_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.job_id_seq', 1, false);


--
-- Name: journal_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.journal_id_seq', 129, true);


--
-- Name: mail_address_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.mail_address_id_seq', 1, false);


--
-- Name: manifest_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.manifest_id_seq', 1, false);


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
-- Name: notice_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.notice_id_seq', 7, true);


--
-- Name: official_grade_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.official_grade_id_seq', 1, false);


--
-- Name: once_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.once_id_seq', 1, false);


--
-- Name: person_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.person_id_seq', 28, true);


--
-- Name: pin_draft_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.pin_draft_id_seq', 1, false);


--
-- Name: pin_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.pin_id_seq', 1, false);


--
-- Name: post_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.post_id_seq', 28, true);


--
-- Name: quarter_lock_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.quarter_lock_id_seq', 1, true);


--
-- Name: reorganisation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.reorganisation_id_seq', 1, true);


--
-- Name: reorganisation_row_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.reorganisation_row_id_seq', 1, true);


--
-- Name: report_draft_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.report_draft_id_seq', 1, true);


--
-- Name: report_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.report_id_seq', 1, true);


--
-- Name: report_look_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.report_look_id_seq', 2, true);


--
-- Name: report_version_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.report_version_id_seq', 1, true);


--
-- Name: roll_entry_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.roll_entry_id_seq', 1, false);


--
-- Name: route_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.route_id_seq', 2, true);


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
-- Name: signed_document_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.signed_document_id_seq', 1, false);


--
-- Name: state_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.state_id_seq', 15, true);


--
-- Name: step_event_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.step_event_id_seq', 2, true);


--
-- Name: step_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.step_id_seq', 38, true);


--
-- Name: succession_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.succession_id_seq', 1, false);


--
-- Name: supplement_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.supplement_id_seq', 1, false);


--
-- Name: topic_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.topic_id_seq', 11, true);


--
-- Name: topic_orientation_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.topic_orientation_id_seq', 1, false);


--
-- Name: unit_act_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.unit_act_id_seq', 10, true);


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
-- Name: upload_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.upload_id_seq', 1, false);


--
-- Name: word_template_id_seq; Type: SEQUENCE SET; Schema: public; Owner: -
--

SELECT pg_catalog.setval('public.word_template_id_seq', 1, false);


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
-- Name: bulk_decision pk_bulk_decision; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bulk_decision
    ADD CONSTRAINT pk_bulk_decision PRIMARY KEY (id);


--
-- Name: committee_term pk_committee_term; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.committee_term
    ADD CONSTRAINT pk_committee_term PRIMARY KEY (id);


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
-- Name: delegation pk_delegation; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT pk_delegation PRIMARY KEY (id);


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
-- Name: directive_closing pk_directive_closing; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_closing
    ADD CONSTRAINT pk_directive_closing PRIMARY KEY (id);


--
-- Name: duty pk_duty; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duty
    ADD CONSTRAINT pk_duty PRIMARY KEY (id);


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
-- Name: follower_answer pk_follower_answer; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.follower_answer
    ADD CONSTRAINT pk_follower_answer PRIMARY KEY (id);


--
-- Name: form_sheet pk_form_sheet; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_sheet
    ADD CONSTRAINT pk_form_sheet PRIMARY KEY (id);


--
-- Name: gap_reason pk_gap_reason; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gap_reason
    ADD CONSTRAINT pk_gap_reason PRIMARY KEY (id);


--
-- Name: grade_sum pk_grade_sum; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.grade_sum
    ADD CONSTRAINT pk_grade_sum PRIMARY KEY (id);


--
-- Name: headcount pk_headcount; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.headcount
    ADD CONSTRAINT pk_headcount PRIMARY KEY (id);


--
-- Name: issue pk_issue; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.issue
    ADD CONSTRAINT pk_issue PRIMARY KEY (id);


--
-- Name: issued_document pk_issued_document; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.issued_document
    ADD CONSTRAINT pk_issued_document PRIMARY KEY (id);


--
-- Name: job pk_job; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job
    ADD CONSTRAINT pk_job PRIMARY KEY (id);


--
-- Name: journal pk_journal; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal
    ADD CONSTRAINT pk_journal PRIMARY KEY (id);


--
-- Name: mail_address pk_mail_address; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail_address
    ADD CONSTRAINT pk_mail_address PRIMARY KEY (id);


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
-- Name: notice pk_notice; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT pk_notice PRIMARY KEY (id);


--
-- Name: official_grade pk_official_grade; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.official_grade
    ADD CONSTRAINT pk_official_grade PRIMARY KEY (id);


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
-- Name: pin pk_pin; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pin
    ADD CONSTRAINT pk_pin PRIMARY KEY (id);


--
-- Name: pin_draft pk_pin_draft; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pin_draft
    ADD CONSTRAINT pk_pin_draft PRIMARY KEY (id);


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
-- Name: reorganisation pk_reorganisation; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reorganisation
    ADD CONSTRAINT pk_reorganisation PRIMARY KEY (id);


--
-- Name: reorganisation_row pk_reorganisation_row; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reorganisation_row
    ADD CONSTRAINT pk_reorganisation_row PRIMARY KEY (id);


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
-- Name: report_look pk_report_look; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_look
    ADD CONSTRAINT pk_report_look PRIMARY KEY (id);


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
-- Name: signed_document pk_signed_document; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signed_document
    ADD CONSTRAINT pk_signed_document PRIMARY KEY (id);


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
-- Name: succession pk_succession; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.succession
    ADD CONSTRAINT pk_succession PRIMARY KEY (id);


--
-- Name: supplement pk_supplement; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supplement
    ADD CONSTRAINT pk_supplement PRIMARY KEY (id);


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
-- Name: unit_act pk_unit_act; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_act
    ADD CONSTRAINT pk_unit_act PRIMARY KEY (id);


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
-- Name: upload pk_upload; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.upload
    ADD CONSTRAINT pk_upload PRIMARY KEY (id);


--
-- Name: word_template pk_word_template; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.word_template
    ADD CONSTRAINT pk_word_template PRIMARY KEY (id);


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
-- Name: bulk_decision uq_bulk_decision_job_id_report_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bulk_decision
    ADD CONSTRAINT uq_bulk_decision_job_id_report_id UNIQUE (job_id, report_id);


--
-- Name: committee_term uq_committee_term_unit_id_starts_on; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.committee_term
    ADD CONSTRAINT uq_committee_term_unit_id_starts_on UNIQUE (unit_id, starts_on);


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
-- Name: directive_closing uq_directive_closing_directive_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_closing
    ADD CONSTRAINT uq_directive_closing_directive_id_number UNIQUE (directive_id, number);


--
-- Name: directive uq_directive_unit_id_symbol_dated; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive
    ADD CONSTRAINT uq_directive_unit_id_symbol_dated UNIQUE (unit_id, symbol, dated);


--
-- Name: duty uq_duty_source; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duty
    ADD CONSTRAINT uq_duty_source UNIQUE (source, about_id, period, subject_id);


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
-- Name: follower_answer uq_follower_answer_sheet_id_field_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.follower_answer
    ADD CONSTRAINT uq_follower_answer_sheet_id_field_code UNIQUE (sheet_id, field_code);


--
-- Name: form_sheet uq_form_sheet_unit_id_year; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_sheet
    ADD CONSTRAINT uq_form_sheet_unit_id_year UNIQUE (unit_id, year, version_id);


--
-- Name: gap_reason uq_gap_reason_version_id_child_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.gap_reason
    ADD CONSTRAINT uq_gap_reason_version_id_child_id UNIQUE (version_id, child_id);


--
-- Name: grade_sum uq_grade_sum_unit_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.grade_sum
    ADD CONSTRAINT uq_grade_sum_unit_id UNIQUE (unit_id, period, grade);


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
-- Name: mail_address uq_mail_address_account_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail_address
    ADD CONSTRAINT uq_mail_address_account_id UNIQUE (account_id);


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
-- Name: notice uq_notice_account_id_once; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT uq_notice_account_id_once UNIQUE (account_id, once);


--
-- Name: official_grade uq_official_grade_sheet_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.official_grade
    ADD CONSTRAINT uq_official_grade_sheet_id UNIQUE (sheet_id);


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
-- Name: reorganisation_row uq_reorganisation_row_reorganisation_id_line; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reorganisation_row
    ADD CONSTRAINT uq_reorganisation_row_reorganisation_id_line UNIQUE (reorganisation_id, line);


--
-- Name: report_draft uq_report_draft_report_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_draft
    ADD CONSTRAINT uq_report_draft_report_id UNIQUE (report_id);


--
-- Name: report_look uq_report_look_who_what; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_look
    ADD CONSTRAINT uq_report_look_who_what UNIQUE (report_id, version_number, person_id, received);


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
-- Name: signed_document uq_signed_document_unit_id_doc_type_term_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signed_document
    ADD CONSTRAINT uq_signed_document_unit_id_doc_type_term_number UNIQUE (unit_id, doc_type, term, number);


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
-- Name: succession uq_succession_from_id_to_id_on_day; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.succession
    ADD CONSTRAINT uq_succession_from_id_to_id_on_day UNIQUE (from_id, to_id, on_day);


--
-- Name: supplement uq_supplement_version_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supplement
    ADD CONSTRAINT uq_supplement_version_id_number UNIQUE (version_id, number);


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
-- Name: word_template uq_word_template_unit_id_kind; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.word_template
    ADD CONSTRAINT uq_word_template_unit_id_kind UNIQUE (unit_id, kind);


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
-- Name: ix_bulk_decision_account_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_bulk_decision_account_id ON public.bulk_decision USING btree (account_id);


--
-- Name: ix_bulk_decision_report_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_bulk_decision_report_id ON public.bulk_decision USING btree (report_id);


--
-- Name: ix_committee_term_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_committee_term_path ON public.committee_term USING btree (path);


--
-- Name: ix_committee_term_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_committee_term_unit_id ON public.committee_term USING btree (unit_id);


--
-- Name: ix_definition_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_definition_unit_id ON public.definition USING btree (unit_id);


--
-- Name: ix_definition_version_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_definition_version_unit_id ON public.definition_version USING btree (unit_id);


--
-- Name: ix_delegation_giver_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_delegation_giver_id ON public.delegation USING btree (giver_id);


--
-- Name: ix_delegation_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_delegation_path ON public.delegation USING btree (path);


--
-- Name: ix_delegation_taker_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_delegation_taker_id ON public.delegation USING btree (taker_id);


--
-- Name: ix_delegation_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_delegation_unit_id ON public.delegation USING btree (unit_id);


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
-- Name: ix_directive_closing_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_directive_closing_unit_id ON public.directive_closing USING btree (unit_id);


--
-- Name: ix_directive_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_directive_unit_id ON public.directive USING btree (unit_id);


--
-- Name: ix_duty_about_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_duty_about_id ON public.duty USING btree (about_id);


--
-- Name: ix_duty_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_duty_path ON public.duty USING btree (path);


--
-- Name: ix_duty_quarter_source; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_duty_quarter_source ON public.duty USING btree (quarter, source);


--
-- Name: ix_duty_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_duty_unit_id ON public.duty USING btree (unit_id);


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
-- Name: ix_follower_answer_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_follower_answer_unit_id ON public.follower_answer USING btree (unit_id);


--
-- Name: ix_form_sheet_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_form_sheet_path ON public.form_sheet USING btree (path);


--
-- Name: ix_form_sheet_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_form_sheet_unit_id ON public.form_sheet USING btree (unit_id);


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
-- Name: ix_grade_sum_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_grade_sum_path ON public.grade_sum USING btree (path);


--
-- Name: ix_grade_sum_period_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_grade_sum_period_path ON public.grade_sum USING btree (period, path);


--
-- Name: ix_grade_sum_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_grade_sum_unit_id ON public.grade_sum USING btree (unit_id);


--
-- Name: ix_headcount_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_headcount_path ON public.headcount USING btree (path);


--
-- Name: ix_headcount_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_headcount_unit_id ON public.headcount USING btree (unit_id);


--
-- Name: ix_issue_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_issue_path ON public.issue USING btree (path);


--
-- Name: ix_issue_report_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_issue_report_id ON public.issue USING btree (report_id);


--
-- Name: ix_issue_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_issue_unit_id ON public.issue USING btree (unit_id);


--
-- Name: ix_issued_document_issue_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_issued_document_issue_id ON public.issued_document USING btree (issue_id);


--
-- Name: ix_issued_document_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_issued_document_path ON public.issued_document USING btree (path);


--
-- Name: ix_issued_document_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_issued_document_unit_id ON public.issued_document USING btree (unit_id);


--
-- Name: ix_job_account_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_job_account_id ON public.job USING btree (account_id);


--
-- Name: ix_job_sha256; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_job_sha256 ON public.job USING btree (sha256);


--
-- Name: ix_job_standing_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_job_standing_id ON public.job USING btree (standing, id);


--
-- Name: ix_journal_act; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_journal_act ON public.journal USING btree (act);


--
-- Name: ix_journal_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_journal_unit_id ON public.journal USING btree (unit_id);


--
-- Name: ix_mail_address_account_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_mail_address_account_id ON public.mail_address USING btree (account_id);


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
-- Name: ix_notice_account_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_notice_account_id ON public.notice USING btree (account_id);


--
-- Name: ix_notice_account_id_read_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_notice_account_id_read_at ON public.notice USING btree (account_id, read_at);


--
-- Name: ix_official_grade_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_official_grade_path ON public.official_grade USING btree (path);


--
-- Name: ix_official_grade_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_official_grade_unit_id ON public.official_grade USING btree (unit_id);


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
-- Name: ix_pin_draft_report_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_pin_draft_report_id ON public.pin_draft USING btree (report_id);


--
-- Name: ix_pin_draft_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_pin_draft_unit_id ON public.pin_draft USING btree (unit_id);


--
-- Name: ix_pin_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_pin_path ON public.pin USING btree (path);


--
-- Name: ix_pin_report_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_pin_report_id ON public.pin USING btree (report_id);


--
-- Name: ix_pin_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_pin_unit_id ON public.pin USING btree (unit_id);


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
-- Name: ix_reorganisation_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_reorganisation_path ON public.reorganisation USING btree (path);


--
-- Name: ix_reorganisation_row_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_reorganisation_row_path ON public.reorganisation_row USING btree (path);


--
-- Name: ix_reorganisation_row_reorganisation_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_reorganisation_row_reorganisation_id ON public.reorganisation_row USING btree (reorganisation_id);


--
-- Name: ix_report_desk_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_desk_unit_id ON public.report USING btree (desk_unit_id);


--
-- Name: ix_report_draft_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_draft_unit_id ON public.report_draft USING btree (unit_id);


--
-- Name: ix_report_look_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_look_path ON public.report_look USING btree (path);


--
-- Name: ix_report_look_report_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_look_report_id ON public.report_look USING btree (report_id);


--
-- Name: ix_report_look_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_report_look_unit_id ON public.report_look USING btree (unit_id);


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
-- Name: ix_signed_document_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_signed_document_path ON public.signed_document USING btree (path);


--
-- Name: ix_signed_document_subject_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_signed_document_subject_id ON public.signed_document USING btree (subject_id);


--
-- Name: ix_signed_document_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_signed_document_unit_id ON public.signed_document USING btree (unit_id);


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
-- Name: ix_succession_from_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_succession_from_id ON public.succession USING btree (from_id);


--
-- Name: ix_succession_to_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_succession_to_id ON public.succession USING btree (to_id);


--
-- Name: ix_supplement_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_supplement_path ON public.supplement USING btree (path);


--
-- Name: ix_supplement_report_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_supplement_report_id ON public.supplement USING btree (report_id);


--
-- Name: ix_supplement_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_supplement_unit_id ON public.supplement USING btree (unit_id);


--
-- Name: ix_topic_orientation_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_topic_orientation_unit_id ON public.topic_orientation USING btree (unit_id);


--
-- Name: ix_topic_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_topic_unit_id ON public.topic USING btree (unit_id);


--
-- Name: ix_unit_act_path; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_act_path ON public.unit_act USING btree (path);


--
-- Name: ix_unit_act_reorganisation_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_act_reorganisation_id ON public.unit_act USING btree (reorganisation_id);


--
-- Name: ix_unit_act_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_act_unit_id ON public.unit_act USING btree (unit_id);


--
-- Name: ix_unit_custodian_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_custodian_id ON public.unit USING btree (custodian_id);


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
-- Name: ix_unit_spell_unit_id_counts_from; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_unit_spell_unit_id_counts_from ON public.unit_spell USING btree (unit_id, counts_from);


--
-- Name: ix_upload_account_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_upload_account_id ON public.upload USING btree (account_id);


--
-- Name: ix_word_template_unit_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_word_template_unit_id ON public.word_template USING btree (unit_id);


--
-- Name: uq_meeting_regular; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_meeting_regular ON public.meeting USING btree (unit_id, period) WHERE (((kind)::text = ANY ((ARRAY['regular'::character varying, 'combined'::character varying])::text[])) AND (voided_at IS NULL));


--
-- Name: uq_roll_entry_meeting_id_member_id; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_roll_entry_meeting_id_member_id ON public.roll_entry USING btree (meeting_id, member_id);


--
-- Name: answer_event keep_answer_event_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_answer_event_delete BEFORE DELETE ON public.answer_event FOR EACH ROW EXECUTE FUNCTION public.keep_answer_event_delete();


--
-- Name: answer_event keep_answer_event_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_answer_event_update BEFORE UPDATE ON public.answer_event FOR EACH ROW EXECUTE FUNCTION public.keep_answer_event_update();


--
-- Name: answer_version keep_answer_version_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_answer_version_delete BEFORE DELETE ON public.answer_version FOR EACH ROW EXECUTE FUNCTION public.keep_answer_version_delete();


--
-- Name: answer_version keep_answer_version_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_answer_version_update BEFORE UPDATE ON public.answer_version FOR EACH ROW EXECUTE FUNCTION public.keep_answer_version_update();


--
-- Name: definition_version keep_definition_version_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_definition_version_delete BEFORE DELETE ON public.definition_version FOR EACH ROW EXECUTE FUNCTION public.keep_definition_version_delete();


--
-- Name: definition_version keep_definition_version_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_definition_version_update BEFORE UPDATE ON public.definition_version FOR EACH ROW EXECUTE FUNCTION public.keep_definition_version_update();


--
-- Name: directive_closing keep_directive_closing_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_directive_closing_delete BEFORE DELETE ON public.directive_closing FOR EACH ROW EXECUTE FUNCTION public.keep_directive_closing_delete();


--
-- Name: directive_closing keep_directive_closing_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_directive_closing_update BEFORE UPDATE ON public.directive_closing FOR EACH ROW EXECUTE FUNCTION public.keep_directive_closing_update();


--
-- Name: directive keep_directive_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_directive_delete BEFORE DELETE ON public.directive FOR EACH ROW EXECUTE FUNCTION public.keep_directive_delete();


--
-- Name: directive keep_directive_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_directive_update BEFORE UPDATE ON public.directive FOR EACH ROW EXECUTE FUNCTION public.keep_directive_update();


--
-- Name: enclosure keep_enclosure_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_enclosure_delete BEFORE DELETE ON public.enclosure FOR EACH ROW EXECUTE FUNCTION public.keep_enclosure_delete();


--
-- Name: enclosure keep_enclosure_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_enclosure_insert BEFORE INSERT ON public.enclosure FOR EACH ROW EXECUTE FUNCTION public.keep_enclosure_insert();


--
-- Name: enclosure keep_enclosure_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_enclosure_update BEFORE UPDATE ON public.enclosure FOR EACH ROW EXECUTE FUNCTION public.keep_enclosure_update();


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
-- Name: issue keep_issue_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_issue_delete BEFORE DELETE ON public.issue FOR EACH ROW EXECUTE FUNCTION public.keep_issue_delete();


--
-- Name: issue keep_issue_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_issue_update BEFORE UPDATE ON public.issue FOR EACH ROW EXECUTE FUNCTION public.keep_issue_update();


--
-- Name: issued_document keep_issued_document_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_issued_document_delete BEFORE DELETE ON public.issued_document FOR EACH ROW EXECUTE FUNCTION public.keep_issued_document_delete();


--
-- Name: issued_document keep_issued_document_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_issued_document_update BEFORE UPDATE ON public.issued_document FOR EACH ROW EXECUTE FUNCTION public.keep_issued_document_update();


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
-- Name: report_look keep_report_look_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_report_look_delete BEFORE DELETE ON public.report_look FOR EACH ROW EXECUTE FUNCTION public.keep_report_look_delete();


--
-- Name: report_look keep_report_look_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_report_look_update BEFORE UPDATE ON public.report_look FOR EACH ROW EXECUTE FUNCTION public.keep_report_look_update();


--
-- Name: report_version keep_report_version_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_report_version_delete BEFORE DELETE ON public.report_version FOR EACH ROW EXECUTE FUNCTION public.keep_report_version_delete();


--
-- Name: report_version keep_report_version_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_report_version_update BEFORE UPDATE ON public.report_version FOR EACH ROW EXECUTE FUNCTION public.keep_report_version_update();


--
-- Name: route keep_route_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_route_delete BEFORE DELETE ON public.route FOR EACH ROW EXECUTE FUNCTION public.keep_route_delete();


--
-- Name: route keep_route_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_route_update BEFORE UPDATE ON public.route FOR EACH ROW EXECUTE FUNCTION public.keep_route_update();


--
-- Name: state keep_state_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_state_delete BEFORE DELETE ON public.state FOR EACH ROW EXECUTE FUNCTION public.keep_state_delete();


--
-- Name: state keep_state_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_state_insert BEFORE INSERT ON public.state FOR EACH ROW EXECUTE FUNCTION public.keep_state_insert();


--
-- Name: state keep_state_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_state_update BEFORE UPDATE ON public.state FOR EACH ROW EXECUTE FUNCTION public.keep_state_update();


--
-- Name: step keep_step_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_step_delete BEFORE DELETE ON public.step FOR EACH ROW EXECUTE FUNCTION public.keep_step_delete();


--
-- Name: step_event keep_step_event_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_step_event_delete BEFORE DELETE ON public.step_event FOR EACH ROW EXECUTE FUNCTION public.keep_step_event_delete();


--
-- Name: step_event keep_step_event_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_step_event_update BEFORE UPDATE ON public.step_event FOR EACH ROW EXECUTE FUNCTION public.keep_step_event_update();


--
-- Name: step keep_step_insert; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_step_insert BEFORE INSERT ON public.step FOR EACH ROW EXECUTE FUNCTION public.keep_step_insert();


--
-- Name: step keep_step_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_step_update BEFORE UPDATE ON public.step FOR EACH ROW EXECUTE FUNCTION public.keep_step_update();


--
-- Name: succession keep_succession_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_succession_delete BEFORE DELETE ON public.succession FOR EACH ROW EXECUTE FUNCTION public.keep_succession_delete();


--
-- Name: succession keep_succession_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_succession_update BEFORE UPDATE ON public.succession FOR EACH ROW EXECUTE FUNCTION public.keep_succession_update();


--
-- Name: supplement keep_supplement_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_supplement_delete BEFORE DELETE ON public.supplement FOR EACH ROW EXECUTE FUNCTION public.keep_supplement_delete();


--
-- Name: supplement keep_supplement_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_supplement_update BEFORE UPDATE ON public.supplement FOR EACH ROW EXECUTE FUNCTION public.keep_supplement_update();


--
-- Name: unit_act keep_unit_act_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_unit_act_delete BEFORE DELETE ON public.unit_act FOR EACH ROW EXECUTE FUNCTION public.keep_unit_act_delete();


--
-- Name: unit_act keep_unit_act_update; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER keep_unit_act_update BEFORE UPDATE ON public.unit_act FOR EACH ROW EXECUTE FUNCTION public.keep_unit_act_update();


--
-- Name: directive_answer directive_answer_submitted_for_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_answer
    ADD CONSTRAINT directive_answer_submitted_for_id_fkey FOREIGN KEY (submitted_for_id) REFERENCES public.person(id);


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
-- Name: bulk_decision fk_bulk_decision_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bulk_decision
    ADD CONSTRAINT fk_bulk_decision_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: bulk_decision fk_bulk_decision_job_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bulk_decision
    ADD CONSTRAINT fk_bulk_decision_job_id FOREIGN KEY (job_id) REFERENCES public.job(id);


--
-- Name: bulk_decision fk_bulk_decision_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.bulk_decision
    ADD CONSTRAINT fk_bulk_decision_report_id FOREIGN KEY (report_id) REFERENCES public.report(id);


--
-- Name: committee_term fk_committee_term_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.committee_term
    ADD CONSTRAINT fk_committee_term_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


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
-- Name: delegation fk_delegation_giver_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT fk_delegation_giver_id FOREIGN KEY (giver_id) REFERENCES public.person(id);


--
-- Name: delegation fk_delegation_taker_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT fk_delegation_taker_id FOREIGN KEY (taker_id) REFERENCES public.person(id);


--
-- Name: delegation fk_delegation_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.delegation
    ADD CONSTRAINT fk_delegation_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


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
-- Name: directive_closing fk_directive_closing_directive_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_closing
    ADD CONSTRAINT fk_directive_closing_directive_id FOREIGN KEY (directive_id) REFERENCES public.directive(id);


--
-- Name: directive_closing fk_directive_closing_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_closing
    ADD CONSTRAINT fk_directive_closing_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: directive_closing fk_directive_closing_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.directive_closing
    ADD CONSTRAINT fk_directive_closing_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


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
-- Name: duty fk_duty_about_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duty
    ADD CONSTRAINT fk_duty_about_id FOREIGN KEY (about_id) REFERENCES public.unit(id);


--
-- Name: duty fk_duty_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.duty
    ADD CONSTRAINT fk_duty_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


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
-- Name: follower_answer fk_follower_answer_sheet_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.follower_answer
    ADD CONSTRAINT fk_follower_answer_sheet_id FOREIGN KEY (sheet_id) REFERENCES public.score_sheet(id);


--
-- Name: follower_answer fk_follower_answer_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.follower_answer
    ADD CONSTRAINT fk_follower_answer_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: form_sheet fk_form_sheet_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_sheet
    ADD CONSTRAINT fk_form_sheet_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: form_sheet fk_form_sheet_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.form_sheet
    ADD CONSTRAINT fk_form_sheet_version_id FOREIGN KEY (version_id) REFERENCES public.definition_version(id);


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
-- Name: grade_sum fk_grade_sum_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.grade_sum
    ADD CONSTRAINT fk_grade_sum_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: headcount fk_headcount_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.headcount
    ADD CONSTRAINT fk_headcount_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: issue fk_issue_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.issue
    ADD CONSTRAINT fk_issue_report_id FOREIGN KEY (report_id) REFERENCES public.report(id);


--
-- Name: issue fk_issue_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.issue
    ADD CONSTRAINT fk_issue_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: issued_document fk_issued_document_issue_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.issued_document
    ADD CONSTRAINT fk_issued_document_issue_id FOREIGN KEY (issue_id) REFERENCES public.issue(id);


--
-- Name: issued_document fk_issued_document_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.issued_document
    ADD CONSTRAINT fk_issued_document_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: job fk_job_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.job
    ADD CONSTRAINT fk_job_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: journal fk_journal_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.journal
    ADD CONSTRAINT fk_journal_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: mail_address fk_mail_address_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.mail_address
    ADD CONSTRAINT fk_mail_address_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


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
-- Name: notice fk_notice_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.notice
    ADD CONSTRAINT fk_notice_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: official_grade fk_official_grade_sheet_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.official_grade
    ADD CONSTRAINT fk_official_grade_sheet_id FOREIGN KEY (sheet_id) REFERENCES public.score_sheet(id);


--
-- Name: official_grade fk_official_grade_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.official_grade
    ADD CONSTRAINT fk_official_grade_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: pin fk_pin_desk_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pin
    ADD CONSTRAINT fk_pin_desk_unit_id FOREIGN KEY (desk_unit_id) REFERENCES public.unit(id);


--
-- Name: pin_draft fk_pin_draft_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pin_draft
    ADD CONSTRAINT fk_pin_draft_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: pin_draft fk_pin_draft_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pin_draft
    ADD CONSTRAINT fk_pin_draft_report_id FOREIGN KEY (report_id) REFERENCES public.report(id);


--
-- Name: pin_draft fk_pin_draft_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pin_draft
    ADD CONSTRAINT fk_pin_draft_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: pin fk_pin_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pin
    ADD CONSTRAINT fk_pin_report_id FOREIGN KEY (report_id) REFERENCES public.report(id);


--
-- Name: pin fk_pin_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.pin
    ADD CONSTRAINT fk_pin_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


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
-- Name: reorganisation_row fk_reorganisation_row_reorganisation_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reorganisation_row
    ADD CONSTRAINT fk_reorganisation_row_reorganisation_id FOREIGN KEY (reorganisation_id) REFERENCES public.reorganisation(id);


--
-- Name: reorganisation fk_reorganisation_undoes_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.reorganisation
    ADD CONSTRAINT fk_reorganisation_undoes_id FOREIGN KEY (undoes_id) REFERENCES public.reorganisation(id);


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
-- Name: report_look fk_report_look_desk_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_look
    ADD CONSTRAINT fk_report_look_desk_unit_id FOREIGN KEY (desk_unit_id) REFERENCES public.unit(id);


--
-- Name: report_look fk_report_look_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_look
    ADD CONSTRAINT fk_report_look_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: report_look fk_report_look_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_look
    ADD CONSTRAINT fk_report_look_report_id FOREIGN KEY (report_id) REFERENCES public.report(id);


--
-- Name: report_look fk_report_look_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report_look
    ADD CONSTRAINT fk_report_look_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


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
-- Name: signed_document fk_signed_document_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signed_document
    ADD CONSTRAINT fk_signed_document_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: signed_document fk_signed_document_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.signed_document
    ADD CONSTRAINT fk_signed_document_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


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
-- Name: succession fk_succession_from_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.succession
    ADD CONSTRAINT fk_succession_from_id FOREIGN KEY (from_id) REFERENCES public.unit(id);


--
-- Name: succession fk_succession_to_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.succession
    ADD CONSTRAINT fk_succession_to_id FOREIGN KEY (to_id) REFERENCES public.unit(id);


--
-- Name: supplement fk_supplement_person_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supplement
    ADD CONSTRAINT fk_supplement_person_id FOREIGN KEY (person_id) REFERENCES public.person(id);


--
-- Name: supplement fk_supplement_report_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supplement
    ADD CONSTRAINT fk_supplement_report_id FOREIGN KEY (report_id) REFERENCES public.report(id);


--
-- Name: supplement fk_supplement_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supplement
    ADD CONSTRAINT fk_supplement_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: supplement fk_supplement_version_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.supplement
    ADD CONSTRAINT fk_supplement_version_id FOREIGN KEY (version_id) REFERENCES public.report_version(id);


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
-- Name: unit_act fk_unit_act_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit_act
    ADD CONSTRAINT fk_unit_act_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


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
-- Name: upload fk_upload_account_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.upload
    ADD CONSTRAINT fk_upload_account_id FOREIGN KEY (account_id) REFERENCES public.account(id);


--
-- Name: word_template fk_word_template_unit_id; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.word_template
    ADD CONSTRAINT fk_word_template_unit_id FOREIGN KEY (unit_id) REFERENCES public.unit(id);


--
-- Name: report report_returned_unit_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_returned_unit_id_fkey FOREIGN KEY (returned_unit_id) REFERENCES public.unit(id);


--
-- Name: report report_submitted_for_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.report
    ADD CONSTRAINT report_submitted_for_id_fkey FOREIGN KEY (submitted_for_id) REFERENCES public.person(id);


--
-- Name: unit unit_custodian_id_fkey; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.unit
    ADD CONSTRAINT unit_custodian_id_fkey FOREIGN KEY (custodian_id) REFERENCES public.unit(id);


--
-- PostgreSQL database dump complete
--

\unrestrict tfpOLFeb0l3lyjbgkyYxWwfsQrIbsKRvVFQ1W0J7oHzdp17I39uF9DMhRyesPPI

